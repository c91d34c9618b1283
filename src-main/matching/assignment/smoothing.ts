import { Contentment, STRONGLY } from './blocking'
import { ALONE } from './costs'
import { NOT_ALLOWED, type Scores } from './scores'

const ROUNDS = 8

/**
 * Lets women and mentors who would both clearly rather have each other swap, as long as fewer such pairs are left by it
 * and all swaps together cost little. Who is matched and who is pinned stays; no pair is made below `lowest`.
 */
export function* smooth(scores: Scores, plan: Int32Array, limits: Limits): Generator<void, Int32Array> {
  const now = new Contentment(scores, plan)
  let { left } = limits
  for (let round = 0; round < ROUNDS; round++) {
    let swaps = 0
    for (let row = 0; row < scores.rows; row++) {
      const loss = bestSwap(scores, now, row, { ...limits, left })
      yield
      if (loss === null) continue
      left -= loss
      swaps++
    }
    if (swaps === 0) break
  }
  return now.mentorOf
}

/** Pairs below `lowest` are not made; `left` is how many points may be lost. */
type Limits = { readonly lowest: number; readonly left: number }

/** Makes the first swap of one woman that helps, and answers with the points it cost. */
function bestSwap(scores: Scores, now: Contentment, row: number, limits: Limits): number | null {
  if (now.mentorOf[row] === ALONE || scores.pinned[row] !== ALONE) return null
  for (let mentor = 0; mentor < scores.mentors; mentor++) {
    const loss = now.wouldRather(row, mentor, STRONGLY) ? swapped(scores, now, { row, mentor }, limits) : null
    if (loss !== null) return loss
  }
  return null
}

/** Lets the two have each other if that helps and costs no more than is left; answers with the points it cost. */
function swapped(
  scores: Scores,
  now: Contentment,
  { row, mentor }: { readonly row: number; readonly mentor: number },
  limits: Limits,
): number | null {
  const moves = swapFor(now, row, mentor)
  const loss = moves === null ? null : lossOf(scores, now, moves, limits)
  if (moves === null || loss === null || loss > limits.left) return null
  return helps(now, moves) ? loss : null
}

type Moves = readonly (readonly [row: number, mentor: number])[]

/** She gets the mentor; whoever gives way gets hers. */
function swapFor(now: Contentment, row: number, mentor: number): Moves | null {
  const other = now.leastOf(mentor)
  if (other === null) return null
  const given: Moves = [[row, mentor]]
  return other === ALONE ? given : [...given, [other, now.mentorOf[row]]]
}

function lossOf(scores: Scores, now: Contentment, moves: Moves, { lowest }: Limits): number | null {
  let loss = 0
  for (const [row, mentor] of moves) {
    const score = scores.pair[row * scores.mentors + mentor]
    if (score === NOT_ALLOWED || score < lowest) return null
    loss += scores.pair[row * scores.mentors + now.mentorOf[row]] - score
  }
  return loss
}

/** Whether fewer pairs would rather have each other after the moves; if not, they are taken back. */
function helps(now: Contentment, moves: Moves): boolean {
  const rows = moves.map(([row]) => row)
  const back = rows.map((row) => [row, now.mentorOf[row]] as const)
  const concerned = [...new Set([...moves, ...back].map(([, mentor]) => mentor))]
  const before = now.count(rows, concerned, STRONGLY)
  now.move(moves)
  if (now.count(rows, concerned, STRONGLY) < before) return true
  now.move(back)
  return false
}
