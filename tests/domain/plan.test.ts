import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { Agreement } from '../../src-main/domain/records/agreement'
import { Goal } from '../../src-main/domain/records/goal'
import { signAgreement, unsignedBy, writeAgreement } from '../../src-main/domain/rules/agreements'
import { correctMatch } from '../../src-main/domain/rules/corrections'
import { changeGoal, endGoal, noteProgress } from '../../src-main/domain/rules/goals'
import { day, match, mentee, mentor, officeHolding } from '../builders'

const [amina, hanne] = [mentee(), mentor()]
const pair = match(amina, hanne, { agreedUntil: '2026-04-01' })
const office = officeHolding({ participants: [amina, hanne], matches: [pair] })

function agreement(parts: object = {}): Agreement {
  return Agreement.parse({
    id: 'first',
    matchId: pair.id,
    on: '2025-10-20',
    by: 'inger',
    expectations: { mentee: 'At øve mig i at tale i telefon.', mentor: 'At vi siger til i god tid.' },
    confidential: true,
    meetingsPerMonth: 2,
    practicalities: '',
    from: '2025-10-01',
    until: '2026-05-31',
    signed: { mentee: null, mentor: null, coordinator: null },
    ...parts,
  })
}

function goal(parts: object = {}): Goal {
  return Goal.parse({
    id: 'cv',
    matchId: pair.id,
    of: 'mentee',
    kind: 'goal',
    area: 'workOrEducation',
    words: 'Skrive et cv, jeg kan stå ved.',
    on: '2025-10-20',
    by: 'inger',
    progress: [],
    ended: null,
    ...parts,
  })
}

describe('an agreement', () => {
  test('moves the end of the match with it, and a renewal moves it again', () => {
    const agreed = applyChanges(office, writeAgreement(office, agreement()).changes)
    expect(agreed.matches.get(pair.id)?.agreedUntil).toBe('2026-05-31')
    const renewal = agreement({ id: 'second', on: '2026-05-20', from: '2026-05-31', until: '2026-11-30' })
    const renewed = applyChanges(agreed, writeAgreement(agreed, renewal).changes)
    expect(renewed.matches.get(pair.id)?.agreedUntil).toBe('2026-11-30')
    expect(renewed.agreements.size).toBe(2)
  })

  test('corrected afterwards, an earlier one leaves the newest end alone', () => {
    const both = officeHolding({
      participants: [amina, hanne],
      matches: [{ ...pair, agreedUntil: day('2026-11-30') }],
      agreements: [agreement(), agreement({ id: 'second', on: '2026-05-20', until: '2026-11-30' })],
    })
    const { changes } = writeAgreement(both, agreement({ until: '2026-06-30' }))
    expect(changes.map(({ table }) => table)).toEqual(['agreements'])
  })

  test('dated back behind another, no longer says when the match ends', () => {
    const newest = agreement({ id: 'second', on: '2026-05-20', until: '2026-11-30' })
    const both = officeHolding({
      participants: [amina, hanne],
      matches: [{ ...pair, agreedUntil: day('2026-11-30') }],
      agreements: [agreement(), newest],
    })
    const corrected = applyChanges(both, writeAgreement(both, { ...newest, on: day('2025-10-01') }).changes)
    expect(corrected.matches.get(pair.id)?.agreedUntil).toBe('2026-05-31')
  })

  test('alone says when the match ends: a correction of the match itself leaves that day', () => {
    const agreed = applyChanges(office, writeAgreement(office, agreement()).changes)
    const words = { confirmedOn: pair.confirmedOn, agreedUntil: day('2026-03-01'), grounds: '' }
    expect(correctMatch(agreed, pair.id, words).result.agreedUntil).toBe('2026-05-31')
    expect(correctMatch(office, pair.id, words).result.agreedUntil).toBe('2026-03-01')
  })

  test('never ends before it begins, and none is made for a match that is over', () => {
    expect(() => writeAgreement(office, agreement({ until: '2025-09-30' }))).toThrow('date-order')
    const closure = {
      on: '2026-01-01',
      kind: 'early',
      reasons: [{ reason: 'moved', side: 'mentee' }],
      words: '',
    }
    const over = officeHolding({ matches: [match(amina, hanne, { closure } as never)] })
    expect(() => writeAgreement(over, agreement())).toThrow('match-closed')
  })

  test('is whole when all three have signed', () => {
    const held = officeHolding({ matches: [pair], agreements: [agreement()] })
    const signed = ['mentee', 'mentor', 'coordinator'] as const
    const whole = signed.reduce(
      (now, who) => applyChanges(now, signAgreement(now, 'first', who, day('2025-10-21')).changes),
      held,
    )
    expect(unsignedBy(agreement())).toEqual(signed)
    expect([...whole.agreements.values()].flatMap(unsignedBy)).toEqual([])
  })
})

describe('a goal', () => {
  const held = officeHolding({ matches: [pair], goals: [goal()] })

  test('that is changed stays on file and names the one in its place', () => {
    const next = goal({ id: 'practice', words: 'Komme i praktik.', on: '2026-01-10' })
    const changed = applyChanges(held, changeGoal(held, 'cv', next).changes)
    expect(changed.goals.get('cv')).toMatchObject({
      words: 'Skrive et cv, jeg kan stå ved.',
      ended: { on: '2026-01-10', how: 'changed', next: 'practice' },
    })
    expect(changed.goals.get('practice')).toEqual(next)
  })

  test('takes no step before it was set, and none when it is over', () => {
    const step = { on: day('2025-10-19'), words: 'Et udkast er skrevet.' }
    expect(() => noteProgress(held, 'cv', step)).toThrow('date-order')
    const reached = applyChanges(held, endGoal(held, 'cv', { on: day('2026-02-01'), how: 'reached' }).changes)
    expect(() => noteProgress(reached, 'cv', { ...step, on: day('2026-02-02') })).toThrow('goal-ended')
  })
})
