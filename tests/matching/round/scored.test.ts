import { expect, test } from 'vitest'
import { inOneGo } from '../../../src-main/matching/assignment/solver'
import { NOT_ALLOWED } from '../../../src-main/matching/assignment/scores'
import { pairOf, poolOf } from '../../../src-main/matching/pool'
import { goalFor } from '../../../src-main/matching/propose'
import { entrantsOf } from '../../../src-main/matching/round/entrants'
import { scored } from '../../../src-main/matching/round/scored'
import { isAllowed } from '../../../src-main/matching/rules'
import { pairScore, ratedScore, sideScores } from '../../../src-main/matching/score'
import { TODAY } from '../../builders'
import { generatedOffice } from '../generator'

test.each([
  { seed: 31, missing: 0 },
  { seed: 62, missing: 15 },
  { seed: 93, missing: 30 },
  { seed: 124, missing: 60 },
])('a whole round is scored exactly as its pairs are one by one: %o', ({ seed, missing }) => {
  const pool = poolOf(generatedOffice({ seed, mentees: 90, mentors: 90, missing }), TODAY)
  const entrants = entrantsOf(pool, new Set(), new Map())
  const { pair, forRow, forMentor } = inOneGo(scored(pool, entrants, new Map()))
  const oneByOne = entrants.mentees.flatMap((mentee) =>
    entrants.mentors.map(({ profile }) => {
      const two = pairOf(pool, mentee, profile)
      const sides = sideScores(two, pool.weights[goalFor(mentee, {})])
      const rated = ratedScore(pairScore(sides.mentee, sides.mentor), two.between.rating?.steps ?? 0)
      return { ...sides, pair: isAllowed(two) ? rated : NOT_ALLOWED }
    }),
  )
  expect(oneByOne.length).toBeGreaterThan(2000)
  expect([...forRow]).toEqual(oneByOne.map((one) => one.mentee))
  expect([...forMentor]).toEqual(oneByOne.map((one) => one.mentor))
  expect([...pair]).toEqual(oneByOne.map((one) => one.pair))
})
