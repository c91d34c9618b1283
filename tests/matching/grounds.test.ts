import { describe, expect, test } from 'vitest'
import { applyChanges, put } from '../../src-main/domain/change'
import { HALVES } from '../../src-main/domain/records/match'
import { DEFAULT_PREPARATION } from '../../src-main/domain/records/preparation'
import { SENTENCE_KEYS, type Sentence } from '../../src-main/domain/records/ground'
import { explain, weigh } from '../../src-main/matching/assess'
import { FACETS } from '../../src-main/matching/facets'
import { pairOf, poolOf, type Pair } from '../../src-main/matching/pool'
import { CRITERIA, WEIGHT_SETS } from '../../src-main/matching/weights'
import { TODAY } from '../builders'
import { generatedOffice } from './generator'
import { aPair } from './pair'
import { CLAIMS, facing, factsOf } from './truth'

const REFERENCES_NEEDED = {
  ...DEFAULT_PREPARATION,
  steps: DEFAULT_PREPARATION.steps.map((step) => ({ ...step, needed: step.code === 'references' })),
}

/** Three offices as they are, one where hardly a question was answered, and one that asks for references nobody has given. */
const sizes = [
  { seed: 31, missing: 20 },
  { seed: 62, missing: 20 },
  { seed: 93, missing: 10 },
  { seed: 124, missing: 95 },
  { seed: 155, missing: 20, plan: REFERENCES_NEEDED },
]

const looked = sizes.flatMap(({ plan = DEFAULT_PREPARATION, ...size }) => {
  const generated = generatedOffice({ ...size, mentees: 30, mentors: 25 })
  const office = applyChanges(generated, [put('preparationPlans', plan)])
  const pool = poolOf(office, TODAY)
  return [...pool.mentees.values()].flatMap((mentee) =>
    [...pool.mentors.values()].map((mentor) => {
      const pair = pairOf(pool, mentee, mentor)
      return { office, pair, proposal: explain(weigh(pair, WEIGHT_SETS[mentee.answers.goal ?? 'job'])) }
    }),
  )
})

/** All that could be said of the twelve criteria, chosen for the proposal or not. */
function sayable(pair: Pair): readonly Sentence[] {
  return HALVES.flatMap((side) =>
    CRITERIA.flatMap((criterion) => [
      FACETS[criterion].reason(pair, side),
      FACETS[criterion].concern(pair, side),
    ])
      .filter((said) => said !== null)
      .map((said) => ({ ...said, side })),
  )
}

describe('on random offices', () => {
  test('every sentence is true, as worked out anew from the records', () => {
    const untrue = looked.flatMap(({ office, pair, proposal }) => {
      const facts = factsOf(office, proposal, TODAY)
      const said = [...proposal.reasons, ...proposal.concerns, ...proposal.stops, ...sayable(pair)]
      return said.filter((sentence) => !CLAIMS[sentence.key](facing(facts, sentence), sentence.params))
    })
    expect(untrue).toEqual([])
  })

  test('all sentences come up, so that the test above tests them', () => {
    const said = looked.flatMap(({ pair, proposal }) =>
      [...proposal.reasons, ...proposal.concerns, ...proposal.stops, ...sayable(pair)].map(({ key }) => key),
    )
    expect(SENTENCE_KEYS.filter((key) => !said.includes(key))).toEqual(['pair.firstMeeting'])
  })

  test('every pair that may be proposed has two reasons and a concern for each side', () => {
    const wanting = looked.filter(({ proposal }) =>
      HALVES.some((side) => {
        const reasons = proposal.reasons.filter((reason) => reason.side === side)
        const concerns = proposal.concerns.filter((concern) => concern.side === side)
        return proposal.allowed && (reasons.length < 2 || concerns.length < 1)
      }),
    )
    expect(wanting).toEqual([])
  })

  test('every pair that may not be proposed names the rule', () => {
    const refused = looked.filter(({ proposal }) => !proposal.allowed)
    expect(refused.filter(({ proposal }) => proposal.stops.every(({ lifted }) => lifted !== null))).toEqual(
      [],
    )
  })

  test('neither side is told the same twice', () => {
    const repeated = looked.filter(({ proposal }) =>
      HALVES.some((side) => {
        const heard = [...proposal.reasons, ...proposal.concerns].filter((said) => said.side === side)
        return new Set(heard.map(({ key, params }) => JSON.stringify([key, params]))).size < heard.length
      }),
    )
    expect(repeated).toEqual([])
  })

  test('no point tells how far away she lives either: all within the same half of the way are alike', () => {
    const protection = { since: '2026-01-01', until: '2026-12-31' }
    const at = (postcode: string) => ({ address: { street: null, postcode, town: null } })
    const seen = (postcode: string, facts: object) => {
      const pair = aPair(
        { facts: { ...at('5000'), ...facts }, answers: { travelKm: 100 } },
        { facts: at(postcode), answers: { travelKm: 100 } },
      )
      const { menteeId: _mentee, mentorId: _mentor, ...told } = explain(weigh(pair, WEIGHT_SETS.job))
      return told
    }
    const [next, near, far] = ['5230', '5700', '7100']
    expect(seen(next, { protection })).toEqual(seen(near, { protection }))
    expect(seen(next, {})).not.toEqual(seen(near, {}))
    expect(seen(far, { protection }).score).toBeLessThan(seen(near, { protection }).score)
  })

  test('no sentence tells how far away a woman with a protected address lives', () => {
    const told = looked.filter(
      ({ pair, proposal }) =>
        (pair.mentee.hidden || pair.mentor.hidden) &&
        [...proposal.reasons, ...proposal.concerns, ...proposal.stops].some(({ key }) =>
          ['distance.near', 'distance.sameArea', 'distance.long', 'stop.distance'].includes(key),
        ),
    )
    expect(told).toEqual([])
  })
})
