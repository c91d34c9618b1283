import type { Half } from '../domain/records/match'
import type { Mark, Row } from '../domain/records/proposal'
import { FACETS } from './facets'
import type { Pair } from './pool'
import { CRITERIA, weightsFor, type WeightSet } from './weights'

/** Points a step of the coordinator's rating is worth: twice what a good proposal usually loses to the best. */
export const POINTS_A_STEP = 15

/**
 * What the pair gives each of the two: her weighted mean over the twelve criteria, 0 to 100, halves up.
 * A criterion that is not known stays in with its neutral points, so that an empty profile gains nothing.
 */
export function sideScores(pair: Pair, weights: WeightSet): { readonly [S in Half]: number } {
  const points = pointsOf(pair)
  return {
    mentee: weightedMean(points.mentee, ownWeights(pair, 'mentee', weights)),
    mentor: weightedMean(points.mentor, ownWeights(pair, 'mentor', weights)),
  }
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
  const points = pointsOf(pair)
  const own = {
    mentee: ownWeights(pair, 'mentee', weights),
    mentor: ownWeights(pair, 'mentor', weights),
  }
  return CRITERIA.map((criterion, place) => {
    const mark = (side: Half): Mark => {
      const known = points[side][place] ?? null
      const { neutral } = FACETS[criterion]
      return { points: known ?? neutral, known: known !== null, weight: own[side][place] ?? 0 }
    }
    return { criterion, mentee: mark('mentee'), mentor: mark('mentor') }
  })
}

/** Points in the order of the criteria, null where they are not known. */
type Points = readonly (number | null)[]

const IN_ORDER = CRITERIA.map((criterion) => FACETS[criterion])

function pointsOf(pair: Pair): { readonly [S in Half]: Points } {
  const mentee = IN_ORDER.map(({ points }) => points(pair, 'mentee'))
  const mentor = IN_ORDER.map(({ points, sided }, place) =>
    sided ? points(pair, 'mentor') : (mentee[place] ?? null),
  )
  return { mentee, mentor }
}

function ownWeights(pair: Pair, side: Half, weights: WeightSet): readonly number[] {
  return weightsFor(weights[side], pair[side].answers.mostImportant)
}

function weightedMean(points: Points, weights: readonly number[]): number {
  let [total, weighed] = [0, 0]
  IN_ORDER.forEach(({ neutral }, place) => {
    const weight = weights[place] ?? 0
    total += weight * (points[place] ?? neutral)
    weighed += weight
  })
  return Math.floor((2 * total + weighed) / (2 * weighed))
}
