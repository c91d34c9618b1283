import { PAIR_SIDES, type PairSide } from '../domain/records/ground'
import type { Mark, Row } from '../domain/records/proposal'
import { FACETS } from './facets'
import type { Pair } from './pool'
import { CRITERIA, weightsFor, type Weights, type WeightSet } from './weights'

/** Points a step of the coordinator's rating is worth: twice what a good proposal usually loses to the best. */
export const POINTS_A_STEP = 15

/**
 * What the pair gives each of the two: her weighted mean over the twelve criteria, 0 to 100, halves up.
 * A criterion that is not known stays in with its neutral points, so that an empty profile gains nothing.
 */
export function sideScores(pair: Pair, weights: WeightSet): { readonly [S in PairSide]: number } {
  const total = { mentee: 0, mentor: 0 }
  const weight = { mentee: 0, mentor: 0 }
  const own = weightsOf(pair, weights)
  for (const criterion of CRITERIA) {
    const points = pointsFor(pair, criterion)
    for (const side of PAIR_SIDES) {
      total[side] += own[side][criterion] * (points[side] ?? FACETS[criterion].neutral)
      weight[side] += own[side][criterion]
    }
  }
  return { mentee: share(total.mentee, weight.mentee), mentor: share(total.mentor, weight.mentor) }
}

/** Half the mean of the two sides and half the lower one, 0 to 100, halves up: a pair that is good for one only scores low. */
export function pairScore(mentee: number, mentor: number): number {
  return Math.floor((mentee + mentor + 2 * Math.min(mentee, mentor) + 2) / 4)
}

/** The score with the coordinator's −2 to +2 steps in it, kept within 0 to 100. */
export function ratedScore(score: number, steps: number): number {
  return Math.min(100, Math.max(0, score + POINTS_A_STEP * steps))
}

/** The twelve criteria as they went into the scores. */
export function rowsFor(pair: Pair, weights: WeightSet): readonly Row[] {
  const own = weightsOf(pair, weights)
  return CRITERIA.map((criterion) => {
    const points = pointsFor(pair, criterion)
    const mark = (side: PairSide): Mark => ({
      points: points[side] ?? FACETS[criterion].neutral,
      known: points[side] !== null,
      weight: own[side][criterion],
    })
    return { criterion, mentee: mark('mentee'), mentor: mark('mentor') }
  })
}

function pointsFor(pair: Pair, criterion: Row['criterion']): { readonly [S in PairSide]: number | null } {
  const { points, sided } = FACETS[criterion]
  const mentee = points(pair, 'mentee')
  return { mentee, mentor: sided ? points(pair, 'mentor') : mentee }
}

function weightsOf({ mentee, mentor }: Pair, weights: WeightSet): { readonly [S in PairSide]: Weights } {
  return {
    mentee: weightsFor(weights.mentee, mentee.answers.mostImportant),
    mentor: weightsFor(weights.mentor, mentor.answers.mostImportant),
  }
}

function share(total: number, weight: number): number {
  return Math.floor((2 * total + weight) / (2 * weight))
}
