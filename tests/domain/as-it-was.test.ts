import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src-main/domain/records/calendar'
import { Closure } from '../../src-main/domain/records/match'
import { asItWas } from '../../src-main/domain/rules/as-it-was'
import { tasksOf } from '../../src-main/domain/rules/today/list'
import { morningOf } from '../../src-main/domain/rules/today/morning'
import { day, followUp, match, meeting, officeHolding, recorded } from '../builders'
import { amina, decided, drawn, hanne, pair, rita } from './random-deeds'

const NO_SIGNS = { movedOn: () => null, wishedMeetings: () => null }
const start = officeHolding({ participants: [amina, hanne, rita], matches: [pair] })

test('nothing that happened later is in it, and looking twice is looking once', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 60 }), fc.nat(160), (deeds, after) => {
      const office = deeds.reduce(
        (now, deed) => recorded({ office: now, entries: [] }, decided(now, deed)).office,
        start,
      )
      const on = addDays(day('2025-10-01'), after)
      const then = asItWas(office, on)
      const logs = [then.meetings, then.followUps, then.surveys, then.concerns, then.closings]
      // A first meeting may well have been set for a day that was still to come.
      const pairs = [...then.matches.values()].map(({ pauses, closure }) => ({ pauses, closure }))
      const told = JSON.stringify([...logs.map((log) => [...log.values()]), ...pairs])
      const days = told.match(/"(on|heldOn|from)":"[^"]+"/g)
      expect((days ?? []).filter((one) => one.slice(-11, -1) > on)).toEqual([])
      expect(asItWas(then, on)).toEqual(then)
    }),
  )
})

test('the list of a past morning is what the rules say of the office as it was', () => {
  const closure = Closure.parse({
    on: '2026-02-01',
    kind: 'early',
    reasons: [{ reason: 'moved', side: 'mentor' }],
    words: '',
  })
  const over = match(amina, hanne, { closure, firstMeeting: { on: day('2025-10-10'), place: null } })
  const office = officeHolding({
    participants: [amina, hanne],
    matches: [over],
    meetings: [meeting(over, '2025-10-10'), meeting(over, '2026-01-05')],
    followUps: [followUp(over, 'mentee', '2025-12-20'), followUp(over, 'mentor', '2025-12-20')],
  })
  const on = day('2025-11-10')
  const kinds = tasksOf(morningOf(asItWas(office, on), on, NO_SIGNS)).map(
    ({ kind, role }) => `${kind} ${role}`,
  )
  expect(kinds).toEqual(expect.arrayContaining(['firstMeetingNews mentee', 'firstMeetingNews mentor']))
  expect(kinds).not.toContain('closingOpen mentee')
})
