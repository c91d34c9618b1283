import { describe, expect, test } from 'vitest'
import { put } from '../../src-main/domain/change'
import { find } from '../../src-main/domain/office'
import { Day } from '../../src-main/domain/records/calendar'
import { ParticipantId } from '../../src-main/domain/records/ids'
import { NO_ANSWERS } from '../../src-main/domain/records/interview'
import { anOffice, enquiry, protect, ready, TODAY } from './an-office'

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

  test('is covered in her history too, and her picture, and what came before is there again when it lapses', async () => {
    const office = await anOffice()
    const id = await enquiry(office, 'Sara')
    const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])
    await office.ask.keepPortrait({ id, picture })
    const history = async () => JSON.stringify(await office.ask.historyOf({ table: 'participants', id }))
    const shown = async () => [
      (await office.ask.readPortrait({ id })).picture !== null,
      (await office.ask.listWomen({}))[0]?.hasPortrait,
    ]
    expect(await history()).toContain('00 00 12 34')
    expect(await shown()).toEqual([true, true])

    await protect(office, id, Day.parse('2027-03-15'))
    expect(await history()).not.toContain('00 00 12 34')
    expect(await history()).toContain('"phone"')
    expect(await shown()).toEqual([false, false])

    await protect(office, id, null)
    expect(await history()).toContain('00 00 12 34')
    expect(await shown()).toEqual([true, true])
  })

  test('leaves her first name only on what other guests of an event read', async () => {
    const office = await anOffice()
    const id = await enquiry(office, 'Sara')
    const event = {
      name: 'Sommerfest',
      kind: 'network',
      on: TODAY,
      place: null,
      seats: 6,
      words: '',
      others: 0,
    }
    const { id: eventId } = await office.ask.keepEvent({ ...event, id: null })
    await office.ask.invite({ id: eventId, women: [id] })
    const guest = async () => (await office.ask.readEvent({ id: eventId })).guests[0]
    expect(await guest()).toMatchObject({ nameOnPaper: 'Sara Opdigtet' })
    await protect(office, id, Day.parse('2027-03-15'))
    expect(await guest()).toMatchObject({ name: 'Sara Opdigtet', nameOnPaper: 'Sara' })
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
  const what = {
    paper: 'handbook',
    subject: ParticipantId.parse(matchId),
    women: [],
    first: 1,
    language: 'da' as const,
    edition: 'screen' as const,
  }
  const printed = async () => JSON.stringify((await office.ask.previewPaper({ what })).pages)
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

describe('two records of one woman', () => {
  test('leave in the note what the one that goes answered otherwise to a question of the division', async () => {
    const office = await anOffice()
    const question = (code: string, name: string) => ({ code, name, kind: 'text' as const, choices: [] })
    const fields = [question('bus', 'Buslinje'), question('coffee', 'Kaffe'), question('shoe', 'Sko')]
    await office.ask.changeOwnWords({ terms: [], fields })
    const [keep, drop] = [await enquiry(office, 'Sara'), await enquiry(office, 'Sahra')]
    const answered = (id: ParticipantId, own: Record<string, string>) =>
      office.room.write('correctFacts', (before) => {
        const woman = find(before, 'participants', id)
        return { changes: [put('participants', { ...woman, own })], result: null }
      })
    await answered(keep, { bus: '5C', coffee: 'Sort' })
    await answered(drop, { bus: '12', coffee: 'Sort', shoe: '38' })
    await office.ask.mergeWomen({ keep, drop, take: [], language: 'da' })
    const { own, note } = find(office.room.office, 'participants', keep)
    expect(own).toEqual({ bus: '5C', coffee: 'Sort', shoe: '38' })
    expect(note).toContain('Fra den anden post, Buslinje: 12')
    expect(note).not.toMatch(/Kaffe|Sko/)
  })
})
