import { describe, expect, test } from 'vitest'
import type { WhyNobody } from '../../src-main/domain/records/proposal'
import type { Pair } from '../../src-main/matching/pool'
import { HardRule } from '../../src-main/domain/records/judgement'
import { poolOf } from '../../src-main/matching/pool'
import { openMentors } from '../../src-main/matching/propose'
import { countStops, removalsOf, whyNobody } from '../../src-main/matching/removals'
import { stopsFor } from '../../src-main/matching/rules'
import { mentee, officeHolding, ready, spell, TODAY } from '../builders'
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

const VETO = judged({ kind: 'veto' })
const ON_HOLD = { roles: [spell('mentor', { holds: [{ from: '2026-03-01', until: null, reason: '' }] })] }

describe('why there is nobody to propose', () => {
  const told = (...pairs: readonly Pair[]) => whyNobody(pairs.map((pair) => ({ stops: stopsFor(pair) })))
  const impossible = { answers: { times: ['mon-morning'] } }
  const evenings = { answers: { times: ['tue-evening'] } }

  test.each<[string, readonly Pair[], WhyNobody | null]>([
    ['somebody may be proposed', [aPair(), aPair(impossible, evenings)], null],
    ['a mentor without times stops nobody', [aPair(impossible, { answers: { times: [] } })], null],
    ['the office has no mentors', [], 'noMentors'],
    ['each is vetoed, whatever else', [aPair({}, {}, VETO), aPair(impossible, evenings, VETO)], 'allVetoed'],
    ['one is vetoed, another has no time', [aPair({}, {}, VETO), aPair(impossible, evenings)], 'rules'],
    ['no mentor has a place', [aPair({}, { facts: ON_HOLD })], 'noPlaces'],
    ['wishes that nobody can meet', [aPair(impossible, evenings)], 'rules'],
  ])('%s', (_, pairs, expected) => {
    expect(told(...pairs)).toBe(expected)
  })
})
