import { Contentment, STRONGLY, type Moves } from './blocking'
import { ALONE } from './costs'
import { NOT_ALLOWED, type Scores } from './scores'

const ROUNDS = 8

/** Pairs below `lowest` are not made; `left` is how many points may be lost. */
type Limits = { readonly lowest: number; readonly left: number }

/**
 * Lets women and mentors who would both clearly rather have each other swap, as long as fewer such pairs are left by it
 * and all swaps together cost little. Who is matched and who is pinned stays; no pair is made below `lowest`.
 * After the first round only those are asked again whom a swap concerned.
 */
export function* smooth(scores: Scores, plan: Int32Array, limits: Limits): Generator<void, Int32Array> {
  const now = new Contentment(scores, plan)
  let { left } = limits
  let rows: Iterable<number> = plan.keys()
  for (let round = 0; round < ROUNDS; round++) {
    const concerned = new Set<number>()
    for (const row of rows) {
      const swap = bestSwap(scores, now, row, { ...limits, left })
      yield
      if (swap === null) continue
      left -= swap.loss
      for (const one of swap.concerned) concerned.add(one)
    }
    rows = [...concerned].toSorted((a, b) => a - b)
  }
  return now.mentorOf
}

/** What a swap cost, and whom it moved or gave somebody new to wish for. */
type Swap = { readonly loss: number; readonly concerned: readonly number[] }

/** Makes the first swap of one woman that helps. */
function bestSwap(scores: Scores, now: Contentment, row: number, limits: Limits): Swap | null {
  if (now.mentorOf[row] === ALONE) return null
  for (const mentor of now.wishesOf(row, STRONGLY))
    for (const moves of swapsFor(scores, now, row, mentor)) {
      const loss = lossOf(scores, now, moves, limits)
      if (loss === null || loss > limits.left) continue
      const left = now.mentorOf[row]
      if (helps(now, moves))
        return { loss, concerned: [...moves.map(([one]) => one), ...now.wishedBy(left, STRONGLY)] }
    }
  return null
}

/** She gets the mentor. Whoever gives way gets hers, or another who is free or whose woman then gets hers. */
function* swapsFor(scores: Scores, now: Contentment, row: number, mentor: number): Generator<Moves> {
  const other = now.leastOf(mentor)
  if (other === null) return
  const given: Moves = [[row, mentor]]
  if (other === ALONE) {
    yield given
    return
  }
  yield [...given, [other, now.mentorOf[row]]]
  for (const third of bestFor(scores, other)) {
    const last = now.leastOf(third)
    if (last === null || [row, other].includes(last)) continue
    const on: Moves = [...given, [other, third]]
    yield last === ALONE ? on : [...on, [last, now.mentorOf[row]]]
  }
}

/** So many mentors are tried for whoever gives way, in a round of no more pairs than this: in larger ones it takes longer than all else. */
const TRIED = 8
const MOST_PAIRS = 1_000_000

/** The mentors with whom a woman scores most, the best first; none in a very large round. */
function bestFor({ mentors, pair }: Scores, row: number): number[] {
  const from = row * mentors
  const best: number[] = []
  if (pair.length > MOST_PAIRS) return best
  for (let mentor = 0; mentor < mentors; mentor++) {
    const score = pair[from + mentor]
    if (score === NOT_ALLOWED) continue
    if (best.length === TRIED && score <= pair[from + Number(best.at(-1))]) continue
    const at = best.findIndex((one) => pair[from + one] < score)
    best.splice(at === -1 ? best.length : at, 0, mentor)
    best.length = Math.min(best.length, TRIED)
  }
  return best
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
  if (now.count(rows, concerned, STRONGLY, before) < before) return true
  now.move(back)
  return false
}
