import { describe, expect, test } from 'vitest'
import { aLaptop, anOffice, enquiry, PASSPHRASE, ready, TODAY } from './an-office'

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
    expect(await office.ask.countToday({})).toBe((await office.ask.listToday({ past: null })).length)
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
    const { best } = await office.ask.proposeMentors({ menteeId, goal: null, atMost: 3, trial: null })
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
    expect(await again.ask.readMatch({ id, past: null })).toMatchObject({
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
