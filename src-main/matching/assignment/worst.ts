import { costOfBeingAlone, type Aims } from './aims'
import { ALONE, FORBIDDEN, totalCost } from './costs'
import { mentorOfPlaces, NOT_ALLOWED, type Scores } from './scores'
import { Solver } from './solver'

/** The highest score below which no pair need be made while the same women are matched. Tries by halving. */
export function* highestWorst(scores: Scores, aims: Aims): Generator<void, number> {
  const trial = new Trial(scores, aims)
  const wanted = yield* trial.leftAlone(aims.floor)
  const tries = scoresAbove(scores, aims.floor)
  let [reached, from, to] = [aims.floor, 0, tries.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((yield* trial.leftAlone(tries[middle])) === wanted) {
      reached = tries[middle]
      from = middle + 1
    } else to = middle
  }
  return reached
}

/** How many women can have a mentor at most when no pair below the floor is made. */
export function* mostMatched(scores: Scores, floor: number): Generator<void, number> {
  if (scores.rows === 0) return 0
  const unpinned = { ...scores, pinned: scores.pinned.map(() => ALONE) }
  const aims = { floor, counts: 'women', raisesWorst: false } as const
  const perWoman = costOfBeingAlone(unpinned, aims)[0]
  return scores.rows - (yield* new Trial(unpinned, aims).leftAlone(floor)) / perWoman
}

/** Asks who could be matched at all; in the same memory each time, since there is much of it. */
class Trial {
  readonly #scores: Scores
  readonly #aims: Aims
  readonly #mentorOf: Int32Array
  readonly #cost: Int32Array

  constructor(scores: Scores, aims: Aims) {
    this.#scores = scores
    this.#aims = aims
    this.#mentorOf = mentorOfPlaces(scores)
    this.#cost = new Int32Array(scores.rows * this.#mentorOf.length)
  }

  /** What being alone costs all who cannot be matched when no pair below `lowest` is made. */
  *leftAlone(lowest: number): Generator<void, number> {
    const { rows } = this.#scores
    for (let row = 0; row < rows; row++) {
      this.#write(row, lowest)
      yield
    }
    const alone = costOfBeingAlone(this.#scores, this.#aims)
    const costs = { rows, columns: this.#mentorOf.length, cost: this.#cost, alone }
    const solver = new Solver(costs)
    yield* solver.solve()
    return totalCost(costs, solver.columnOf)
  }

  #write(row: number, lowest: number): void {
    const { mentors, pair, pinned } = this.#scores
    const columns = this.#mentorOf.length
    for (let column = 0; column < columns; column++) {
      const mentor = this.#mentorOf[column]
      const score = pair[row * mentors + mentor]
      const made = pinned[row] === ALONE ? score !== NOT_ALLOWED && score >= lowest : mentor === pinned[row]
      this.#cost[row * columns + column] = made ? 0 : FORBIDDEN
    }
  }
}

function scoresAbove({ pair }: Scores, floor: number): readonly number[] {
  const found = new Uint8Array(256)
  for (let at = 0; at < pair.length; at++) found[pair[at]] = 1
  return Array.from({ length: 101 }, (_, score) => score).filter(
    (score) => score > floor && found[score] === 1,
  )
}
