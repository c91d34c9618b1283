import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { JudgementId, StaffId } from '../../src-main/domain/records/ids'
import { consentFor, withdrawConsent } from '../../src-main/domain/rules/consents'
import { judge, takeBackJudgement } from '../../src-main/domain/rules/judgements'
import { farewellStaff, welcomeStaff, working } from '../../src-main/domain/rules/staff'
import { consent, day, INGER, mentee, mentor, officeHolding } from '../builders'

const amina = mentee()
const hanne = mentor()
const given = consent(amina, 'portrait', { givenOn: '2026-01-01' })
const office = officeHolding({ participants: [amina, hanne], consents: [given] })

describe('a consent', () => {
  test('holds from its day until the day it is taken back', () => {
    const withdrawn = applyChanges(office, withdrawConsent(office, given.id, day('2026-02-01')).changes)
    const holds = (on: string) => consentFor(withdrawn, amina.id, 'portrait', day(on)) !== null
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map(holds)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('is for one purpose only', () => {
    expect(consentFor(office, amina.id, 'story', day('2026-01-15'))).toBeNull()
  })

  test('is not taken back twice, nor before it was given', () => {
    const withdrawn = applyChanges(office, withdrawConsent(office, given.id, day('2026-02-01')).changes)
    expect(() => withdrawConsent(withdrawn, given.id, day('2026-03-01'))).toThrow(
      expect.objectContaining({ code: 'consent-withdrawn' }),
    )
    expect(() => withdrawConsent(office, given.id, day('2025-12-01'))).toThrow(
      expect.objectContaining({ code: 'date-order' }),
    )
  })
})

test('a newer judgement of the same kind takes the place of the older; a rule is lifted for itself only', () => {
  const pair = { menteeId: amina.id, mentorId: hanne.id, on: day('2026-01-01'), by: INGER }
  const id = (text: string) => JudgementId.parse(text)
  const all = [
    { ...pair, id: id('a'), kind: 'rating', steps: 1, reason: '' } as const,
    { ...pair, id: id('b'), kind: 'rating', steps: -1, reason: '' } as const,
    { ...pair, id: id('c'), kind: 'override', rule: 'times', reason: 'aftalt' } as const,
    { ...pair, id: id('d'), kind: 'override', rule: 'distance', reason: 'aftalt' } as const,
  ]
  const judged = all.reduce((known, one) => applyChanges(known, judge(known, one).changes), office)
  expect([...judged.judgements.keys()]).toEqual(['b', 'c', 'd'])
  const { changes } = takeBackJudgement(judged, 'b')
  expect([...applyChanges(judged, changes).judgements.keys()]).toEqual(['c', 'd'])
})

describe('colleagues', () => {
  const [inger] = working(office)

  test('the last one who can open the office cannot go', () => {
    expect(() => farewellStaff(office, inger?.id ?? '', day('2026-02-01'))).toThrow(
      expect.objectContaining({ code: 'last-member' }),
    )
  })

  test('two do not sign alike', () => {
    const karen = {
      id: StaffId.parse('karen'),
      name: 'Karen Opdigtet',
      initials: inger?.initials ?? '',
      addedOn: day('2026-01-01'),
      leftOn: null,
    }
    expect(() => welcomeStaff(office, karen)).toThrow(expect.objectContaining({ code: 'initials-taken' }))
    expect(() => welcomeStaff(office, { ...karen, initials: 'KO' })).not.toThrow()
  })
})
