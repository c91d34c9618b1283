import { Contentment, STRONGLY } from './blocking'
import { ALONE } from './costs'
import { NOT_ALLOWED, points, type Scores } from './scores'

/** A plan measured, all but how many could have been matched. */
export type Measured = {
  readonly women: number
  readonly matched: number
  readonly points: number
  readonly mean: number | null
  readonly tenth: number | null
  readonly worst: number | null
  readonly swaps: number
  readonly strongSwaps: number
  readonly regret: number | null
  readonly inTopFive: number
  readonly waitOfLeft: number | null
  readonly leftLong: number
  readonly lopsided: number
}

const LONG_WAIT = 180
const LOPSIDED = 10

export function measure(scores: Scores, mentorOf: Int32Array): Measured {
  const rows = Array.from(mentorOf.keys())
  const matched = rows.filter((row) => mentorOf[row] !== ALONE)
  const left = rows.filter((row) => mentorOf[row] === ALONE)
  const at = (row: number) => row * scores.mentors + mentorOf[row]
  const reached = matched.map((row) => scores.pair[at(row)]).toSorted((a, b) => a - b)
  const content = new Contentment(scores, mentorOf)
  return {
    women: rows.length,
    matched: matched.length,
    points: points(scores, mentorOf),
    mean: mean(reached),
    tenth: reached.length === 0 ? null : reached[Math.floor(reached.length / 10)],
    worst: reached.length === 0 ? null : reached[0],
    swaps: content.count(rows, [], 1),
    strongSwaps: content.count(rows, [], STRONGLY),
    regret: mean(matched.map((row) => nthBest(scores, row, 0) - scores.pair[at(row)])),
    inTopFive: matched.filter((row) => scores.pair[at(row)] >= nthBest(scores, row, 4)).length,
    waitOfLeft: mean(left.map((row) => scores.waited[row])),
    leftLong: left.filter((row) => scores.waited[row] > LONG_WAIT).length,
    lopsided: matched.filter((row) => Math.abs(scores.forRow[at(row)] - scores.forMentor[at(row)]) > LOPSIDED)
      .length,
  }
}

/** The score of her nth best mentor, from 0; 0 where she has fewer. */
function nthBest({ mentors, pair, places }: Scores, row: number, nth: number): number {
  const allowed = pair
    .subarray(row * mentors, (row + 1) * mentors)
    .filter((score, mentor) => score !== NOT_ALLOWED && places[mentor] > 0)
  return allowed.toSorted()[allowed.length - 1 - nth] ?? 0
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length
}
