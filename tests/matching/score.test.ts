import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Criterion } from '../../src-main/domain/records/interview'
import { weigh } from '../../src-main/matching/assess'
import { FACETS } from '../../src-main/matching/facets'
import { pairOf, poolOf } from '../../src-main/matching/pool'
import { isAllowed } from '../../src-main/matching/rules'
import { pairScore, ratedScore, rowsFor, sideScores } from '../../src-main/matching/score'
import { CRITERIA, weightsFor, WEIGHT_SETS, type Weights } from '../../src-main/matching/weights'
import { TODAY } from '../builders'
import { generatedOffice } from './generator'
import { aPair, judged } from './pair'

const SIDES = ['mentee', 'mentor'] as const
const percent = fc.integer({ min: 0, max: 100 })
const pairs = [155, 186].flatMap((seed) => {
  const pool = poolOf(generatedOffice({ seed, mentees: 40, mentors: 40 }), TODAY)
  return [...pool.mentees.values()].flatMap((one) =>
    [...pool.mentors.values()].map((other) => pairOf(pool, one, other)),
  )
})

describe('weights', () => {
  test.each(['job', 'social'] as const)('of a %s match add up to a hundred on either side', (goal) => {
    for (const side of SIDES)
      expect(Object.values(WEIGHT_SETS[goal][side]).reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })

  test('her most important wish counts double, and never below ten', () => {
    const weights = WEIGHT_SETS.job.mentee
    expect(weightsFor(weights, 'help')).toEqual(inOrder({ ...weights, help: 36 }))
    expect(weightsFor(weights, 'rhythm')).toEqual(inOrder({ ...weights, rhythm: 10 }))
    expect(weightsFor(weights, null)).toEqual(inOrder(weights))
  })
})

describe('the score of a side', () => {
  test('is the weighted mean of her twelve rows, worked out with exact fractions', () => {
    for (const pair of pairs.slice(0, 400)) {
      const rows = rowsFor(pair, WEIGHT_SETS.job)
      for (const side of SIDES) {
        const points = rows.reduce((sum, row) => sum + BigInt(row[side].weight * row[side].points), 0n)
        const weight = rows.reduce((sum, row) => sum + BigInt(row[side].weight), 0n)
        expect(BigInt(sideScores(pair, WEIGHT_SETS.job)[side])).toBe((2n * points + weight) / (2n * weight))
      }
    }
  })

  test('takes a row that is not known at its neutral points', () => {
    const rows = rowsFor(aPair(), WEIGHT_SETS.job)
    const times = rows.find(({ criterion }) => criterion === 'times')
    expect(times?.mentee).toEqual({ points: FACETS.times.neutral, known: false, weight: 6 })
  })
})

describe('the score of a pair', () => {
  test('lies between the mean and the lower side, and is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const score = pairScore(a, b)
        expect(Number.isInteger(score)).toBe(true)
        expect(score).toBe(pairScore(b, a))
        expect(score).toBeGreaterThanOrEqual(Math.min(a, b))
        expect(score).toBeLessThanOrEqual(Math.ceil((a + b) / 2))
      }),
    )
  })

  test.each([
    [60, 60, 60],
    [80, 40, 50],
    [100, 0, 25],
    [71, 70, 70],
    [73, 70, 71],
  ])('of %i and %i is %i', (a, b, expected) => {
    expect(pairScore(a, b)).toBe(expected)
  })

  test('moves fifteen points for each step of the rating, within 0 and 100', () => {
    expect([-2, -1, 0, 1, 2].map((steps) => ratedScore(60, steps))).toEqual([30, 45, 60, 75, 90])
    expect([ratedScore(95, 2), ratedScore(10, -2)]).toEqual([100, 0])
  })

  test('carries the rating, while the advice stays what the software thinks', () => {
    const plain = weigh(aPair(), WEIGHT_SETS.job).candidate
    const rated = weigh(aPair({}, {}, judged({ kind: 'rating', steps: 2 })), WEIGHT_SETS.job).candidate
    expect(rated.advice).toEqual(plain.advice)
    expect(rated.score).toBe(plain.score + 30)
  })
})

describe('missing answers', () => {
  test.each(Criterion.options)(
    '%s not told counts about as much as drawing two women at random',
    (criterion) => {
      const known = pairs
        .filter(isAllowed)
        .flatMap((pair) => SIDES.map((side) => FACETS[criterion].points(pair, side)))
        .filter((points) => points !== null)
      const mean = known.reduce((sum, points) => sum + points, 0) / known.length
      expect(Math.abs(mean - FACETS[criterion].neutral)).toBeLessThanOrEqual(20)
    },
  )

  test('points are whole numbers from 0 to 100', () => {
    const all = pairs.flatMap((pair) =>
      CRITERIA.flatMap((criterion) => SIDES.map((side) => FACETS[criterion].points(pair, side) ?? 0)),
    )
    expect(all.filter((points) => !Number.isInteger(points) || points < 0 || points > 100)).toEqual([])
  })
})

function inOrder(own: Weights): number[] {
  return CRITERIA.map((criterion) => own[criterion])
}
