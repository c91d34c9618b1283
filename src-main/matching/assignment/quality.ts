import { Contentment, STRONGLY } from './blocking'
import { ALONE } from './costs'
import { NOT_ALLOWED, points, type Scores } from './scores'

const LONG_WAIT = 180
const LOPSIDED = 10

/** A plan measured, all but how many could have been matched. */
export type Measured = ReturnType<typeof measured>

/** Measures a plan. Stops after each woman, so that others get a turn. */
export function* measure(scores: Scores, mentorOf: Int32Array): Generator<void, Measured> {
  const swaps = yield* swapsIn(scores, mentorOf)
  const wanted = yield* wantedMore(scores, mentorOf)
  return measured(scores, mentorOf, { ...swaps, ...wanted })
}

type Counted = Swaps & Wanted
type Swaps = { readonly swaps: number; readonly strongSwaps: number }
type Wanted = { readonly regret: number | null; readonly inTopFive: number }

function measured(scores: Scores, mentorOf: Int32Array, counted: Counted) {
  const rows = Array.from(mentorOf.keys())
  const matched = rows.filter((row) => mentorOf[row] !== ALONE)
  const left = rows.filter((row) => mentorOf[row] === ALONE)
  const at = (row: number) => row * scores.mentors + mentorOf[row]
  const reached = matched.map((row) => scores.pair[at(row)]).toSorted((a, b) => a - b)
  return {
    women: rows.length,
    matched: matched.length,
    points: points(scores, mentorOf),
    mean: mean(reached),
    tenth: reached.length === 0 ? null : reached[Math.floor(reached.length / 10)],
    worst: reached.length === 0 ? null : reached[0],
    ...counted,
    waitOfLeft: mean(left.map((row) => scores.waited[row])),
    leftLong: left.filter((row) => scores.waited[row] > LONG_WAIT).length,
    lopsided: matched.filter((row) => Math.abs(scores.forRow[at(row)] - scores.forMentor[at(row)]) > LOPSIDED)
      .length,
  }
}

function* swapsIn(scores: Scores, mentorOf: Int32Array): Generator<void, Swaps> {
  const content = new Contentment(scores, mentorOf)
  let [swaps, strongSwaps] = [0, 0]
  for (let row = 0; row < scores.rows; row++) {
    const wishes = content.wishesOf(row, 1)
    swaps += wishes.length
    strongSwaps += wishes.filter((mentor) => content.wouldRather(row, mentor, STRONGLY)).length
    yield
  }
  return { swaps, strongSwaps }
}

const FIVE = 5

function* wantedMore(scores: Scores, mentorOf: Int32Array): Generator<void, Wanted> {
  const missed: number[] = []
  let inTopFive = 0
  for (const [row, mentor] of mentorOf.entries()) {
    if (mentor === ALONE) continue
    const best = fiveBest(scores, row)
    const has = scores.pair[row * scores.mentors + mentor]
    missed.push(best[0] - has)
    if (has >= best[FIVE - 1]) inTopFive++
    yield
  }
  return { regret: mean(missed), inTopFive }
}

/** The scores of the five mentors she fits best, 0 where she has fewer. */
function fiveBest({ mentors, pair, places }: Scores, row: number): readonly number[] {
  let best: readonly number[] = Array.from({ length: FIVE }, () => 0)
  for (let mentor = 0; mentor < mentors; mentor++) {
    const score = pair[row * mentors + mentor]
    if (score === NOT_ALLOWED || places[mentor] === 0 || score <= best[FIVE - 1]) continue
    best = [...best.slice(0, -1), score].toSorted((a, b) => b - a)
  }
  return best
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length
}
