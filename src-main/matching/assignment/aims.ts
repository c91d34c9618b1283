import { ALONE, FORBIDDEN, type Costs } from './costs'
import { STRAIGHT, type Curve } from './curves'
import { NOT_ALLOWED, type Scores } from './scores'

/** What a round is to reach, in this order: pins, who is matched, the worst pair, the sum of all, few changes. */
export type Aims = {
  /** Pairs below this score are not made, unless pinned. */
  readonly floor: number
  /** Who is matched: as many women as can be, of them those who waited longest, or only whom it gives points above the floor. */
  readonly counts: 'women' | 'waiting' | 'points'
  /** Whether the worst pair comes before the sum of all. */
  readonly raisesWorst: boolean
}

/** Four weeks of waiting are one step; after two years it counts no further. */
const DAYS_A_STEP = 28
const MOST_STEPS = 26
const PINNED_STEP = MOST_STEPS + 2

/**
 * Being alone costs more than all that the pairs could gain by it, one level for each step of waiting. The sets of women
 * who can be matched together form a matroid, so the order of the levels is all that matters, never their sums.
 */
export function costOfBeingAlone(scores: Scores, aims: Aims, { cost, kept }: Curve = STRAIGHT): Float64Array {
  const level = (cost[0] + kept + 1) * (scores.rows + 1)
  return Float64Array.from({ length: scores.rows }, (_, row) => {
    if (scores.pinned[row] !== ALONE) return level * PINNED_STEP
    if (aims.counts === 'points') return cost[aims.floor] + kept + 1
    return aims.counts === 'women' ? level : level * (1 + waitingSteps(scores.waited[row]))
  })
}

function waitingSteps(days: number): number {
  return Math.min(MOST_STEPS, Math.floor(days / DAYS_A_STEP))
}

/** Writes what the pairings of one row cost, given the lowest score that is made and the pair she has seen. */
export function writeRow(
  costs: Costs,
  { scores, mentorOf, row }: { readonly scores: Scores; readonly mentorOf: Int32Array; readonly row: number },
  { lowest, seen, curve }: { readonly lowest: number; readonly seen: number; readonly curve: Curve },
): void {
  const pinned = scores.pinned[row]
  for (let column = 0; column < costs.columns; column++) {
    const mentor = mentorOf[column]
    const score = scores.pair[row * scores.mentors + mentor]
    const made = pinned === ALONE ? score !== NOT_ALLOWED && score >= lowest : mentor === pinned
    const cost = curve.cost[Math.min(score, 100)] + (mentor === seen ? 0 : curve.kept)
    costs.cost[row * costs.columns + column] = made ? cost : FORBIDDEN
  }
}
