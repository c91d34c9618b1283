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

/** What a pair of each score costs whoever has not seen it, `FORBIDDEN` where no such pair is made. */
export function costsByScore({ cost, kept }: Curve, lowest: number): Int32Array {
  const ofScore = (score: number) =>
    score < lowest || score === NOT_ALLOWED ? FORBIDDEN : cost[Math.min(score, 100)] + kept
  return Int32Array.from({ length: NOT_ALLOWED + 1 }, (_, score) => ofScore(score))
}

/** Writes what the pairings of one row cost. The pair she has seen costs less than others; if she is pinned there is that pair only. */
export function writeRow(
  costs: Costs,
  { scores, mentorOf, row }: { readonly scores: Scores; readonly mentorOf: Int32Array; readonly row: number },
  { byScore, seen, curve }: { readonly byScore: Int32Array; readonly seen: number; readonly curve: Curve },
): void {
  const hers = costs.cost.subarray(row * costs.columns, (row + 1) * costs.columns)
  const score = scores.pair.subarray(row * scores.mentors, (row + 1) * scores.mentors)
  const isPinned = scores.pinned[row] !== ALONE
  if (isPinned) hers.fill(FORBIDDEN)
  else for (let column = 0; column < hers.length; column++) hers[column] = byScore[score[mentorOf[column]]]
  const own = isPinned ? scores.pinned[row] : seen
  const cost = curve.cost[Math.min(score[own], 100)] + (own === seen ? 0 : curve.kept)
  for (let column = mentorOf.indexOf(own); mentorOf[column] === own; column++)
    if (isPinned || hers[column] !== FORBIDDEN) hers[column] = cost
}
