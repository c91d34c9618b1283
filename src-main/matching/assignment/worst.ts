import { costOfBeingAlone, type Aims } from './aims'
import { ALONE, FORBIDDEN, totalCost } from './costs'
import { mentorOfPlaces, NOT_ALLOWED, type Scores } from './scores'
import { Solver } from './solver'

/** The highest score below which no pair need be made while the same women are matched. Tries by halving. */
export function* highestWorst(scores: Scores, aims: Aims): Generator<void, number> {
  const wanted = yield* leftAlone(scores, aims, aims.floor)
  const tries = scoresAbove(scores, aims.floor)
  let [reached, from, to] = [aims.floor, 0, tries.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((yield* leftAlone(scores, aims, tries[middle])) === wanted) {
      reached = tries[middle]
      from = middle + 1
    } else to = middle
  }
  return reached
}

/** How many women can have a mentor at most when no pair below the floor is made. */
export function* mostMatched(scores: Scores, floor: number): Generator<void, number> {
  const unpinned = { ...scores, pinned: scores.pinned.map(() => ALONE) }
  const aims = { floor, counts: 'women', raisesWorst: false } as const
  const perWoman = costOfBeingAlone(unpinned, aims)[0]
  if (scores.rows === 0) return 0
  return scores.rows - (yield* leftAlone(unpinned, aims, floor)) / perWoman
}

/** What being alone costs all who cannot be matched when no pair below `lowest` is made. */
function* leftAlone(scores: Scores, aims: Aims, lowest: number): Generator<void, number> {
  const mentorOf = mentorOfPlaces(scores)
  const { rows, mentors, pair, pinned } = scores
  const columns = mentorOf.length
  const cost = new Int32Array(rows * columns)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [mentor, score] = [mentorOf[column], pair[row * mentors + mentorOf[column]]]
      const made = pinned[row] === ALONE ? score !== NOT_ALLOWED && score >= lowest : mentor === pinned[row]
      cost[row * columns + column] = made ? 0 : FORBIDDEN
    }
  yield
  const costs = { rows, columns, cost, alone: costOfBeingAlone(scores, aims) }
  const solver = new Solver(costs)
  yield* solver.solve()
  return totalCost(costs, solver.columnOf)
}

function scoresAbove({ pair }: Scores, floor: number): readonly number[] {
  const found = new Set(pair)
  return Array.from({ length: 101 }, (_, score) => score).filter((score) => score > floor && found.has(score))
}
