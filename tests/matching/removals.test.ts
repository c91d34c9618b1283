import { expect, test } from 'vitest'
import { HardRule } from '../../src-main/domain/records/judgement'
import { poolOf } from '../../src-main/matching/pool'
import { openMentors } from '../../src-main/matching/propose'
import { countStops, removalsOf } from '../../src-main/matching/removals'
import { stopsFor } from '../../src-main/matching/rules'
import { mentee, officeHolding, ready, TODAY } from '../builders'
import { generatedOffice } from './generator'
import { aPair, judged, twoWomen } from './pair'

test('a rule is counted where it stops, and apart where nothing else would', () => {
  const [times, both, lifted] = [
    aPair({ answers: { times: ['mon-morning'] } }, { answers: { times: ['tue-evening'] } }),
    aPair(
      { answers: { times: ['mon-morning'] }, facts: { danish: 'a1' } },
      { answers: { times: ['tue-evening'] } },
    ),
    aPair({ facts: { danish: 'a1' } }, {}, judged({ kind: 'pin' })),
  ]
  const counts = countStops([times, both, lifted].map((pair) => ({ stops: stopsFor(pair) })))
  expect(counts.times).toEqual({ stops: 2, alone: 1 })
  expect(counts.language).toEqual({ stops: 1, alone: 0 })
  expect(HardRule.options.every((rule) => rule in counts)).toBe(true)
})

test('over the waiting list each rule names the women whom it alone keeps from any mentor', () => {
  const fatuma = ready(mentee({ id: 'fatuma', danish: 'a1' }))
  const office = twoWomen(
    { answers: { times: ['mon-morning'] } },
    { answers: { times: ['tue-evening'] } },
    fatuma,
  )
  const removals = removalsOf(poolOf(office, TODAY))
  expect(removals.times).toEqual({ stops: 1, alone: 1, leavesAlone: ['amina'] })
  expect(removals.language).toEqual({ stops: 1, alone: 1, leavesAlone: ['fatuma'] })
  expect(removals.age).toEqual({ stops: 0, alone: 0, leavesAlone: [] })
})

test('who is left alone has no mentor, and would have one without the rule', () => {
  const pool = poolOf(generatedOffice({ seed: 217, mentees: 60, mentors: 8, missing: 5 }), TODAY)
  const removals = removalsOf(pool)
  const left = HardRule.options.flatMap((rule) => removals[rule].leavesAlone)
  expect(left.length).toBeGreaterThan(0)
  for (const id of left) expect(openMentors(pool, id)).toBe(0)
})

test('an empty office removes nothing', () => {
  expect(removalsOf(poolOf(officeHolding(), TODAY)).times).toEqual({ stops: 0, alone: 0, leavesAlone: [] })
})
