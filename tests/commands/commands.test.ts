import { describe, expect, test } from 'vitest'
import { Answers, NO_ANSWERS } from '../../src-main/domain/records/interview'
import { Day } from '../../src-main/domain/records/calendar'
import { ParticipantId } from '../../src-main/domain/records/ids'
import type { Role } from '../../src-main/domain/records/participant'
import { aLaptop, anOffice, PASSPHRASE, type AnOffice } from './an-office'

const TODAY = Day.parse('2026-03-15')

async function enquiry({ ask }: AnOffice, firstName: string, role: Role = 'mentee'): Promise<ParticipantId> {
  const contact = { lastName: 'Opdigtet', phone: '00 00 12 34', email: null, source: null, note: '' }
  const { id } = await ask.takeEnquiry({ ...contact, firstName, role, on: TODAY })
  return id
}

/** Signed up, interviewed, evaluated and ready. */
async function ready(office: AnOffice, firstName: string, role: Role): Promise<ParticipantId> {
  const id = await enquiry(office, firstName, role)
  const answers = Answers.parse({
    ...NO_ANSWERS,
    online: true,
    times: ['tue-evening'],
    introduction: 'Jeg holder af at cykle.',
  })
  await office.ask.recordStep({ id, role, step: { kind: 'signedUp', on: TODAY } })
  await office.ask.recordInterview({ id, role, heldOn: TODAY, answers })
  await office.ask.recordEvaluation({
    id,
    role,
    on: TODAY,
    professional: 'Erfaren.',
    personal: 'Rolig.',
    ready: true,
  })
  return id
}

describe('a morning in the office', () => {
  test('an enquiry is on the register, and undo takes it off again', async () => {
    const office = await anOffice()
    await enquiry(office, 'Åse')
    expect(await office.ask.listWomen({})).toEqual([
      expect.objectContaining({
        name: 'Åse Opdigtet',
        standings: [{ role: 'mentee', status: 'enquiry', onHold: false }],
      }),
    ])
    expect(await office.ask.undo({})).toEqual({ why: 'takeEnquiry', records: 1 })
    expect(await office.ask.listWomen({})).toEqual([])
    await office.ask.redo({})
    expect(await office.ask.listWomen({})).toHaveLength(1)
  })

  test('two women found ready are proposed, confirmed and stay a pair after the office was closed', async () => {
    const office = await anOffice()
    const menteeId = await ready(office, 'Amina', 'mentee')
    const mentorId = await ready(office, 'Hanne', 'mentor')
    const danish = { danish: 'b2' as const }
    for (const id of [menteeId, mentorId]) {
      const { participant } = await office.ask.readWoman({ id })
      const {
        roles: _roles,
        portrait: _portrait,
        id: _id,
        address: _address,
        phone: _phone,
        email: _email,
        ...facts
      } = participant
      await office.ask.correctFacts({ id, facts: { ...facts, ...danish, reach: null } })
    }
    const { best } = await office.ask.proposeMentors({ menteeId, goal: null, atMost: 3 })
    expect(best.map((one) => one.mentorId)).toEqual([mentorId])
    const form = {
      menteeId,
      mentorId,
      goal: 'job' as const,
      confirmedOn: TODAY,
      grounds: 'Begge cykler.',
      agreedUntil: null,
    }
    const { id } = await office.ask.confirmMatch(form)
    await office.room.leave()

    const again = await aLaptop('2026-03-16', office.folder)
    const state = await again.ask.officeState({})
    expect(state).toEqual({
      state: 'locked',
      office: 'Odense',
      members: [{ id: expect.any(String), name: 'Inger Opdigtet' }],
    })
    if (state.state !== 'locked' || state.members[0] === undefined) throw new Error('not locked')
    await again.ask.unlock({ staffId: state.members[0].id, passphrase: PASSPHRASE })
    expect(await again.ask.readMatch({ id })).toMatchObject({
      mentee: 'Amina Opdigtet',
      mentor: 'Hanne Opdigtet',
      stage: 'agreed',
    })
  })

  test('no match is confirmed without both evaluations', async () => {
    const office = await anOffice()
    const menteeId = await ready(office, 'Amina', 'mentee')
    const mentorId = await enquiry(office, 'Hanne', 'mentor')
    const form = {
      menteeId,
      mentorId,
      goal: 'job' as const,
      confirmedOn: TODAY,
      grounds: '',
      agreedUntil: null,
    }
    await expect(office.ask.confirmMatch(form)).rejects.toMatchObject({
      code: expect.stringMatching(/hard-rule|no-evaluation/),
    })
    expect(await office.ask.listMatches({})).toEqual([])
  })
})

describe('a protected address', () => {
  test('is covered on every page, uncovered only for a reason that is kept, and not overwritten by what covers it', async () => {
    const office = await anOffice()
    const id = await enquiry(office, 'Sara')
    const { participant } = await office.ask.readWoman({ id })
    const { roles: _roles, portrait: _portrait, id: _id, address, phone, email, ...facts } = participant
    const reach = { address: { ...address, street: 'Hemmelig Vej 1' }, phone, email }
    const protection = { since: TODAY, until: Day.parse('2027-03-15') }
    await office.ask.correctFacts({ id, facts: { ...facts, protection, reach } })

    expect(JSON.stringify(await office.ask.listWomen({}))).not.toContain('00 00 12 34')
    expect(JSON.stringify(await office.ask.readWoman({ id }))).not.toContain('Hemmelig')
    await office.ask.correctFacts({ id, facts: { ...facts, note: 'Ringer selv.', protection, reach: null } })
    const uncovered = await office.ask.uncoverAddress({ id, reason: 'Brev skal sendes' })
    expect(uncovered).toMatchObject({ phone: '00 00 12 34', address: { street: 'Hemmelig Vej 1' } })
    expect([...office.room.office.looks.values()]).toEqual([
      expect.objectContaining({ participantId: id, reason: 'Brev skal sendes' }),
    ])
  })
})

test('an interview half written is there again, and clears its draft when it is finished', async () => {
  const office = await anOffice()
  const id = await enquiry(office, 'Lin')
  await office.ask.keepDraft({
    id: null,
    form: 'interview',
    participantId: id,
    role: 'mentee',
    fields: { motive: 'Vil gerne' },
  })
  expect((await office.ask.readWoman({ id })).drafts).toMatchObject([{ fields: { motive: 'Vil gerne' } }])
  await office.ask.recordInterview({ id, role: 'mentee', heldOn: TODAY, answers: NO_ANSWERS })
  expect((await office.ask.readWoman({ id })).drafts).toEqual([])
})

test('a withdrawn consent keeps her words out of the handbook', async () => {
  const office = await anOffice()
  const menteeId = await ready(office, 'Amina', 'mentee')
  const mentorId = await ready(office, 'Hanne', 'mentor')
  await office.ask.judge({
    menteeId,
    mentorId,
    on: TODAY,
    judgement: { kind: 'override', rule: 'language', reason: 'Tolk ved første møde' },
  })
  const form = {
    menteeId,
    mentorId,
    goal: 'social' as const,
    confirmedOn: TODAY,
    grounds: 'Begge cykler.',
    agreedUntil: null,
  }
  const { id: matchId } = await office.ask.confirmMatch(form)
  const printed = async () =>
    JSON.stringify((await office.ask.previewHandbook({ matchId, language: 'da' })).pages)
  expect(await printed()).not.toContain('cykle.')
  await office.ask.giveConsent({
    id: menteeId,
    purpose: 'shareWithMatch',
    nameForm: 'full',
    givenOn: TODAY,
    note: '',
  })
  expect(await printed()).toContain('cykle.')
  const [consent] = (await office.ask.readWoman({ id: menteeId })).consents
  if (consent === undefined) throw new Error('no consent')
  await office.ask.withdrawConsent({ id: consent.id, on: TODAY })
  expect(await printed()).not.toContain('cykle.')
})

test('a forgotten passphrase is no loss: the recovery key lets her in with new words', async () => {
  const office = await aLaptop()
  const { recoveryKey } = await office.ask.createOffice({
    division: { preset: null, name: 'Prøveby', address: '', phone: null, email: null, openingHours: '' },
    coordinator: { name: 'Inger Opdigtet', initials: 'IO' },
    passphrase: PASSPHRASE,
  })
  await office.room.leave()
  const state = await office.ask.officeState({})
  if (state.state !== 'locked' || state.members[0] === undefined) throw new Error('not locked')
  const staffId = state.members[0].id
  const next = 'syv blå døre mod havet i nord'
  await office.ask.recover({ recoveryKey, staffId, passphrase: next })
  await office.room.leave()
  await expect(office.ask.unlock({ staffId, passphrase: PASSPHRASE })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await office.ask.unlock({ staffId, passphrase: next })
  expect(await office.ask.officeState({})).toMatchObject({ state: 'open' })
})
