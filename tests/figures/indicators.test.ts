import { describe, expect, test } from 'vitest'
import type { Office } from '../../src-main/domain/office'
import type { Match } from '../../src-main/domain/records/match'
import type { RoleSpell } from '../../src-main/domain/records/participant'
import { indicatorOf } from '../../src-main/figures/catalogue'
import { factsOf } from '../../src-main/figures/facts'
import type { Figure } from '../../src-main/figures/indicator'
import { quarter, wholeYear } from '../../src-main/figures/period'
import { consent, followUp, match, meeting, mentee, mentor, officeHolding, ready, spell } from '../builders'

const Q4 = quarter(2025, 4)

function figure(office: Office, code: string, period = Q4): Figure {
  const indicator = indicatorOf(code)
  if (indicator === undefined) throw new Error(`no indicator ${code}`)
  return indicator.compute(factsOf(office), period)
}

type Reasons = NonNullable<Match['closure']>['reasons']

function leftOn(on: string): RoleSpell {
  return spell('mentee', { left: { on, words: '' } })
}

describe('taking part', () => {
  test.each([
    ['the day before the quarter', '2025-09-30', []],
    ['on its first day', '2025-10-01', ['amina']],
    ['on its last day', '2025-12-31', ['amina']],
  ])('a woman who left %s', (_, on, present) => {
    const office = officeHolding({ participants: [mentee({ roles: [leftOn(on)] })] })
    expect(figure(office, 'presentMentees').list).toEqual(present)
    expect(figure(office, 'atEndMentees').list).toEqual([])
  })

  test('a woman who comes back is not new a second time', () => {
    const roles = [leftOn('2025-09-10'), spell('mentee', { signedUpOn: '2025-11-01' })]
    const office = officeHolding({ participants: [mentee({ roles })] })
    expect(figure(office, 'newMentees').list).toEqual([])
    expect(figure(office, 'continuingMentees').list).toEqual(['amina'])
    expect(figure(office, 'newMentees', wholeYear(2025)).list).toEqual(['amina'])
  })

  test('a woman with two roles counts once among all, and once in each role', () => {
    const office = officeHolding({ participants: [mentee({ roles: [spell('mentee'), spell('mentor')] })] })
    expect(figure(office, 'participants').value).toBe(1)
    expect([figure(office, 'presentMentees').value, figure(office, 'presentMentors').value]).toEqual([1, 1])
  })

  test('an enquiry alone is no participation', () => {
    const enquired = spell('mentee', {
      signedUpOn: null,
      enquiry: { on: '2025-10-02', source: null, answeredOn: null },
    })
    const office = officeHolding({ participants: [mentee({ roles: [enquired] })] })
    expect(figure(office, 'participants').value).toBe(0)
    expect(figure(office, 'enquiries').value).toBe(1)
  })
})

test.each([
  ['1995-12-31', 'mentors30To49'],
  ['1996-01-01', 'mentorsUnder30'],
  ['1975-12-31', 'mentors50AndOver'],
  ['1976-01-01', 'mentors30To49'],
  [null, 'mentorsOfUnknownAge'],
])('a mentor born on %s counts among %s on the last day of 2025', (birthDate, code) => {
  const office = officeHolding({ participants: [mentor({ birthDate })] })
  const bands = ['mentorsUnder30', 'mentors30To49', 'mentors50AndOver', 'mentorsOfUnknownAge']
  expect(bands.filter((band) => figure(office, band).value === 1)).toEqual([code])
})

function pausedUntil(until: string | null): Match {
  return match(mentee(), mentor(), { pauses: [{ from: '2025-12-01', until, reason: '' }] })
}

describe('waiting and matching', () => {
  const amina = mentee({
    roles: [spell('mentee', { holds: [{ from: '2025-10-01', until: '2025-10-11', reason: '' }] })],
  })
  const hanne = mentor()

  test('days on hold are not waited', () => {
    const office = officeHolding(ready(amina))
    expect(figure(office, 'waitingDaysMedian')).toEqual({ value: 111, list: ['amina'], base: ['amina'] })
  })

  test('the first meeting counts from sign-up without days on hold', () => {
    const pair = match(amina, hanne, { firstMeeting: { on: '2025-10-15', place: null } })
    const office = officeHolding(ready(amina), ready(hanne), { matches: [pair] })
    expect(figure(office, 'daysToFirstMeeting').value).toBe(34)
    expect(figure(office, 'waitingMentees').value).toBe(0)
  })

  test('without a first meeting set, the earliest meeting told of counts', () => {
    const pair = match(amina, hanne)
    const meetings = [meeting(pair, '2025-12-01'), meeting(pair, '2025-11-01')]
    const office = officeHolding(ready(amina), ready(hanne), { matches: [pair], meetings })
    expect(figure(office, 'daysToFirstMeeting').value).toBe(51)
  })

  const byMistake = { reason: 'wronglyMade', side: 'office' } as const
  const noTime = { reason: 'lackOfTime', side: 'mentor' } as const
  test.each<[string, Reasons]>([
    ['for that alone', [byMistake]],
    ['for another reason before it', [noTime, byMistake]],
  ])('a match made by mistake and closed %s is in no figure, nor are its meetings', (_why, reasons) => {
    const closure = { on: '2025-10-03', kind: 'early' as const, reasons, words: '' }
    const pair = match(amina, hanne, { closure })
    const office = officeHolding(ready(amina), ready(hanne), {
      matches: [pair],
      meetings: [meeting(pair, '2025-10-02')],
    })
    const codes = ['newMatches', 'closedMatches', 'earlyEndings', 'meetings']
    expect(codes.map((code) => figure(office, code).value)).toEqual([0, 0, 0, 0])
  })

  test('a paused match runs, but is not active; the first day back is active', () => {
    const active = (until: string | null) =>
      figure(officeHolding({ matches: [pausedUntil(until)] }), 'activeMatches').value
    expect([active(null), active('2026-01-01'), active('2025-12-31')]).toEqual([0, 0, 1])
    expect(figure(officeHolding({ matches: [pausedUntil(null)] }), 'openMatches').value).toBe(1)
  })
})

describe('follow-up and worth', () => {
  const pair = match(mentee(), mentor())

  test.each([
    ['2025-09-30', 0],
    ['2025-10-01', 1],
  ])('a follow-up on %s is within the norm at the end of the year: %i', (on, value) => {
    const settled = { ...pair, confirmedOn: mentee().roles[0]?.signedUpOn ?? pair.confirmedOn }
    const office = officeHolding({ matches: [settled], followUps: [followUp(settled, 'mentor', on)] })
    expect(figure(office, 'settledMatches').value).toBe(1)
    expect(figure(office, 'followedUpMatches').value).toBe(value)
  })

  test('a match of less than 92 days is not asked for yet', () => {
    expect(figure(officeHolding({ matches: [pair] }), 'settledMatches').value).toBe(0)
    expect(figure(officeHolding({ matches: [pair] }), 'followedUpShare').value).toBeNull()
  })

  test('of several answers in a match the newest counts', () => {
    const answers = [
      followUp(pair, 'mentor', '2025-10-20', { worthIt: 1 }),
      followUp(pair, 'mentor', '2025-12-01', { worthIt: 5 }),
      followUp(pair, 'mentor', '2025-12-10'),
      followUp(pair, 'mentee', '2025-12-10', { worthIt: 3 }),
    ]
    const office = officeHolding({ matches: [pair], followUps: answers })
    expect(figure(office, 'worthItMentors').value).toBe(5)
    expect(figure(office, 'worthItMentees').value).toBe(3)
  })

  test('a withdrawn consent counts on the day it was taken back', () => {
    const given = consent(mentee(), 'portrait', { withdrawnOn: '2025-10-01' })
    const office = officeHolding({ consents: [given] })
    expect(figure(office, 'consentsWithdrawn').list).toEqual([given.id])
    expect(figure(office, 'consentsGiven').list).toEqual([])
  })
})

test('where a protected woman lives is told to nobody, not even as one of many', () => {
  const protection = { since: '2025-12-31', until: '2026-12-30' }
  const address = { street: 'Opdigtet Vej 1', postcode: '5000', town: 'Odense' }
  const codes = ['menteesInOdense', 'menteesOfUnknownMunicipality', 'atEndMentees']
  const counted = (her: object) => {
    const office = officeHolding({ participants: [mentee({ roles: [spell('mentee')], address, ...her })] })
    return codes.map((code) => figure(office, code).list.length)
  }
  expect(counted({})).toEqual([1, 0, 1])
  expect(counted({ protection })).toEqual([0, 1, 1])
  expect(counted({ protection: { since: '2026-01-01', until: '2026-12-30' } })).toEqual([1, 0, 1])
})
