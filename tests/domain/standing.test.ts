import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Office } from '../../src-main/domain/office'
import { addDays, daysBetween, type Day } from '../../src-main/domain/records/calendar'
import type { Match } from '../../src-main/domain/records/match'
import type { Participant, RoleSpell } from '../../src-main/domain/records/participant'
import {
  runningMatch,
  standingOf,
  standings,
  type Standing,
  type Status,
} from '../../src-main/domain/rules/standing'
import { day, evaluation, interview, match, mentee, mentor, officeHolding, spell, TODAY } from '../builders'

const amina = mentee()
const hanne = mentor()

function herStanding(office: Office, today = TODAY): Standing {
  const standing = standingOf(office, amina.id, 'mentee', today)
  if (standing === null) throw new Error('She has no standing.')
  return standing
}

function closed(on: string): Match {
  return match(amina, hanne, {
    confirmedOn: '2025-10-01',
    closure: { on, kind: 'early', reasons: [{ reason: 'moved', side: 'mentor' }], words: '' },
  })
}

describe('status follows from dated events', () => {
  const whole = officeHolding({
    participants: [
      mentee({
        roles: [
          spell('mentee', {
            enquiry: { on: '2025-08-20', source: null, answeredOn: null },
            left: { on: '2026-03-01', words: '' },
          }),
        ],
      }),
      hanne,
    ],
    interviews: [interview(amina)],
    evaluations: [evaluation(amina)],
    matches: [closed('2026-02-01')],
  })

  test.each<[string, Status | null, string | null]>([
    ['2025-08-19', null, null],
    ['2025-08-20', 'enquiry', '2025-08-20'],
    ['2025-08-31', 'enquiry', '2025-08-20'],
    ['2025-09-01', 'signedUp', '2025-09-01'],
    ['2025-09-15', 'interviewed', '2025-09-15'],
    ['2025-09-20', 'ready', '2025-09-20'],
    ['2025-10-01', 'matched', '2025-10-01'],
    ['2026-01-31', 'matched', '2025-10-01'],
    ['2026-02-01', 'betweenMatches', '2026-02-01'],
    ['2026-03-01', 'left', '2026-03-01'],
  ])('on %s she is %s since %s', (today, status, since) => {
    const standing = standingOf(whole, amina.id, 'mentee', day(today))
    expect([standing?.status ?? null, standing?.since ?? null]).toEqual([status, since])
  })

  test('a role she never began has no standing, nor has a woman who is not on file', () => {
    expect(standingOf(whole, amina.id, 'mentor', TODAY)).toBeNull()
    expect(standingOf(officeHolding(), amina.id, 'mentee', TODAY)).toBeNull()
  })

  test('a spell without dates is an enquiry of an unknown day', () => {
    const undated = mentee({ roles: [spell('mentee', { signedUpOn: null })] })
    expect(herStanding(officeHolding({ participants: [undated] }))).toMatchObject({
      status: 'enquiry',
      since: null,
    })
  })

  test('an evaluation that finds her not ready takes her off the waiting list', () => {
    const doubt = evaluation(amina, { id: 'doubt', on: '2025-10-01', ready: false })
    const office = officeHolding({
      participants: [amina],
      interviews: [interview(amina)],
      evaluations: [evaluation(amina), doubt],
    })
    expect(herStanding(office)).toMatchObject({ status: 'interviewed', available: false, waitingDays: null })
    expect(herStanding(office, day('2025-09-30'))).toMatchObject({ status: 'ready', available: true })
  })

  test('a contact person comes as far as ready', () => {
    const helper = mentee({ roles: [spell('contactPerson')] })
    const office = officeHolding({ participants: [helper], evaluations: [evaluation(helper)] })
    expect(standingOf(office, helper.id, 'contactPerson', TODAY)?.status).toBe('ready')
  })

  test('a woman who returns starts anew: the old interview is remembered, the old evaluation no longer counts', () => {
    const returned = mentee({
      roles: [
        spell('mentee', { left: { on: '2025-12-01', words: '' } }),
        spell('mentee', { signedUpOn: '2026-02-01' }),
      ],
    })
    const office = officeHolding({
      participants: [returned],
      interviews: [interview(amina)],
      evaluations: [evaluation(amina)],
    })
    expect(herStanding(office)).toMatchObject({ status: 'signedUp', evaluation: null, available: false })
    expect(herStanding(office).interview?.heldOn).toBe('2025-09-15')
  })

  test('a new match after an earlier one makes her matched again', () => {
    const again = match(amina, hanne, { id: 'again', confirmedOn: '2026-03-01' })
    const office = officeHolding({ participants: [amina, hanne], matches: [closed('2026-02-01'), again] })
    expect(herStanding(office)).toMatchObject({ status: 'matched', since: '2026-03-01' })
    expect(herStanding(office, day('2026-02-15')).status).toBe('betweenMatches')
  })

  test('the same woman has a standing in each of her roles', () => {
    const both = mentee({
      roles: [
        spell('mentee', { left: { on: '2025-12-01', words: '' } }),
        spell('mentor', { signedUpOn: '2026-01-01' }),
      ],
    })
    const found = standings(officeHolding({ participants: [both] }), TODAY).get(both.id)
    expect(found?.mentee?.status).toBe('left')
    expect(found?.mentor?.status).toBe('signedUp')
    expect(found?.contactPerson).toBeUndefined()
  })
})

describe('room for a match', () => {
  test('a mentor has as many places as she said, less those taken', () => {
    const three = interview(hanne, { capacity: 3 })
    const pair = match(amina, hanne)
    const office = officeHolding({
      participants: [amina, hanne],
      interviews: [three],
      evaluations: [evaluation(hanne)],
      matches: [pair],
    })
    const standing = standingOf(office, hanne.id, 'mentor', TODAY)
    expect(standing).toMatchObject({ status: 'matched', openPlaces: 2, available: true, waitingDays: null })
    expect(standing === null ? null : runningMatch(standing)).toEqual(pair)
  })

  test('a mentor who was not asked has room for one', () => {
    const office = officeHolding({ participants: [hanne], evaluations: [evaluation(hanne)] })
    expect(standingOf(office, hanne.id, 'mentor', TODAY)?.openPlaces).toBe(1)
  })

  test('on hold she keeps her status but cannot be matched', () => {
    const resting = mentee({
      roles: [spell('mentee', { holds: [{ from: '2026-03-01', until: '2026-03-16', reason: 'rejse' }] })],
    })
    const office = officeHolding({ participants: [resting], evaluations: [evaluation(resting)] })
    expect(herStanding(office)).toMatchObject({ status: 'ready', available: false })
    expect(herStanding(office, day('2026-03-16'))).toMatchObject({ hold: null, available: true })
  })
})

describe('waiting', () => {
  test('counts from the day she signed up', () => {
    expect(herStanding(readyOffice(amina)).waitingDays).toBe(daysBetween(day('2025-09-01'), TODAY))
  })

  test('counts anew from the end of a match', () => {
    expect(herStanding(readyOffice(amina, [closed('2026-03-01')])).waitingDays).toBe(14)
  })

  test('leaves out every day on hold, however the holds overlap', () => {
    const someDay = fc.integer({ min: 0, max: 400 }).map((after) => addDays(day('2025-06-01'), after))
    const hold = fc.record({ from: someDay, until: fc.option(someDay), reason: fc.constant('') })
    fc.assert(
      fc.property(fc.array(hold, { maxLength: 5 }), (holds) => {
        const woman = mentee({ roles: [spell('mentee', { holds })] })
        expect(herStanding(readyOffice(woman)).waitingDays).toBe(countedOneByOne(day('2025-09-01'), holds))
      }),
    )
  })
})

function readyOffice(woman: Participant, matches: readonly Match[] = []): Office {
  return officeHolding({ participants: [woman, hanne], evaluations: [evaluation(woman)], matches })
}

function countedOneByOne(from: Day, holds: RoleSpell['holds']): number {
  const days = Array.from({ length: daysBetween(from, TODAY) }, (_, after) => addDays(from, after))
  return days.filter((one) => !holds.some((h) => h.from <= one && (h.until === null || one < h.until))).length
}
