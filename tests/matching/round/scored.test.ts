import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOneGo } from '../../../src-main/matching/assignment/solver'
import { NOT_ALLOWED } from '../../../src-main/matching/assignment/scores'
import { pairOf, poolOf } from '../../../src-main/matching/pool'
import { goalFor } from '../../../src-main/matching/propose'
import { entrantsOf } from '../../../src-main/matching/round/entrants'
import { Scorer } from '../../../src-main/matching/round/scored'
import { isAllowed } from '../../../src-main/matching/rules'
import { pairScore, ratedScore, sideScores } from '../../../src-main/matching/score'
import { TODAY } from '../../builders'
import { generatedOffice, type Size } from '../generator'

/** Scores every pair of an office of the generator in either way. */
function bothWays(size: Size) {
  const pool = poolOf(generatedOffice(size), TODAY)
  const entrants = entrantsOf(pool, new Set(), new Map())
  const { pair, forRow, forMentor } = inOneGo(new Scorer(pool, entrants).all(pool, new Map()))
  const oneByOne = entrants.mentees.flatMap((mentee) =>
    entrants.mentors.map(({ profile }) => {
      const two = pairOf(pool, mentee, profile)
      const sides = sideScores(two, pool.weights[goalFor(mentee, {})])
      const rated = ratedScore(pairScore(sides.mentee, sides.mentor), two.between.rating?.steps ?? 0)
      return isAllowed(two) ? { pair: rated, ...sides } : { pair: NOT_ALLOWED, mentee: 0, mentor: 0 }
    }),
  )
  const together = [...pair].map((score, at) =>
    score === NOT_ALLOWED
      ? { pair: score, mentee: 0, mentor: 0 }
      : { pair: score, mentee: forRow[at], mentor: forMentor[at] },
  )
  return { oneByOne, together }
}

test('a whole round is scored exactly as its pairs are one by one', () => {
  const { oneByOne, together } = bothWays({ seed: 31, mentees: 90, mentors: 90, missing: 15 })
  expect(oneByOne.length).toBeGreaterThan(2000)
  expect(oneByOne.filter(({ pair }) => pair !== NOT_ALLOWED).length).toBeGreaterThan(500)
  expect(together).toEqual(oneByOne)
})

test('so it is for any women, however little they have answered and whatever was decided about them', () => {
  const size = fc.record({
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
    mentees: fc.integer({ min: 1, max: 14 }),
    mentors: fc.integer({ min: 1, max: 14 }),
    missing: fc.integer({ min: 0, max: 90 }),
    judged: fc.integer({ min: 0, max: 100 }),
  })
  fc.assert(
    fc.property(size, (asked) => {
      const { oneByOne, together } = bothWays(asked)
      expect(together).toEqual(oneByOne)
    }),
    { numRuns: 40 },
  )
})
