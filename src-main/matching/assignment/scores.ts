import { ALONE } from './costs'

/** How every woman who waits (a row) and every mentor score together, as the whole round needs it. */
export type Scores = {
  readonly rows: number
  readonly mentors: number
  /** Row by row: the pair's score, 0 to 100; `NOT_ALLOWED` where a rule stops the pair. */
  readonly pair: Uint8Array
  /** The same seen from either side, without the coordinator's rating; nothing is said where a rule stops the pair. */
  readonly forRow: Uint8Array
  readonly forMentor: Uint8Array
  /** How many women each mentor has room for. */
  readonly places: Int32Array
  /** Days each woman has waited. */
  readonly waited: Int32Array
  /** The mentor each woman is pinned to, or `ALONE`. */
  readonly pinned: Int32Array
}

export const NOT_ALLOWED = 255

/** The mentor behind each place: a mentor with room for two has two. */
export function mentorOfPlaces({ places }: Scores): Int32Array {
  const total = places.reduce((sum, count) => sum + count, 0)
  const mentorOf = new Int32Array(total)
  let next = 0
  places.forEach((count, mentor) => {
    mentorOf.fill(mentor, next, next + count)
    next += count
  })
  return mentorOf
}

/** The sum of the scores of all pairs. */
export function points({ mentors, pair }: Scores, mentorOf: Int32Array): number {
  return mentorOf.reduce(
    (sum, mentor, row) => (mentor === ALONE ? sum : sum + pair[row * mentors + mentor]),
    0,
  )
}
