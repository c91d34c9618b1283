import { costOfBeingAlone, writeRow, type Aims } from './aims'
import { ALONE, type Costs } from './costs'
import { mentorOfPlaces, points, type Scores } from './scores'
import { smooth } from './smoothing'
import { Solver } from './solver'
import { highestWorst } from './worst'

/** The plan of a round: each woman's mentor, or `ALONE`. */
export type Plan = {
  readonly mentorOf: Int32Array
  /** The sum of all scores, before and after pairs who would both rather swap were let to. */
  readonly best: number
  readonly points: number
  /** Below this no pair was made, pins apart: the floor, or what the worst pair could be raised to. */
  readonly lowest: number
}

/** Makes the plan of a round and keeps what it takes to change it little. */
export class Planner {
  readonly #scores: Scores
  readonly #aims: Aims
  readonly #seen: Int32Array
  readonly #mentorOf: Int32Array
  readonly #costs: Costs
  #solver: Solver
  #lowest: number

  /** `seen` is each woman's mentor in the plan the coordinator has looked at, or `ALONE`. */
  constructor(scores: Scores, aims: Aims, seen: Int32Array) {
    this.#scores = scores
    this.#aims = aims
    this.#seen = seen.slice()
    this.#mentorOf = mentorOfPlaces(scores)
    const [rows, columns] = [scores.rows, this.#mentorOf.length]
    const alone = costOfBeingAlone(scores, aims)
    this.#costs = { rows, columns, cost: new Int32Array(rows * columns), alone }
    this.#lowest = aims.floor
    this.#solver = new Solver({ ...this.#costs, rows: 0, alone: new Float64Array() })
  }

  *plan(): Generator<void, Plan> {
    if (this.#aims.raisesWorst) this.#lowest = yield* highestWorst(this.#scores, this.#aims)
    for (let row = 0; row < this.#costs.rows; row++) {
      this.#write(row)
      yield
    }
    this.#solver = new Solver(this.#costs)
    yield* this.#solver.solve()
    return yield* this.#smoothed()
  }

  /** The plan after the scores of some women have changed, with as few other changes as that allows. */
  *change(rows: readonly number[], seen: Int32Array): Generator<void, Plan> {
    const told = rows.concat(changedBetween(this.#seen, seen))
    const alone = costOfBeingAlone(this.#scores, this.#aims)
    this.#seen.set(seen)
    yield* this.#solver.reconsider([...new Set(told)], () => {
      this.#costs.alone.set(alone)
      for (const row of told) this.#write(row)
    })
    return yield* this.#smoothed()
  }

  *#smoothed(): Generator<void, Plan> {
    const best = this.#mentors()
    const mentorOf = yield* smooth(this.#scores, best, this.#lowest)
    return {
      mentorOf,
      best: points(this.#scores, best),
      points: points(this.#scores, mentorOf),
      lowest: this.#lowest,
    }
  }

  #mentors(): Int32Array {
    return this.#solver.columnOf.map((column) => (column < 0 ? ALONE : this.#mentorOf[column]))
  }

  #write(row: number): void {
    const of = { scores: this.#scores, mentorOf: this.#mentorOf, row }
    writeRow(this.#costs, of, { lowest: this.#lowest, seen: this.#seen[row] })
  }
}

function changedBetween(some: Int32Array, others: Int32Array): number[] {
  return some.reduce<number[]>((rows, one, row) => {
    if (one !== others[row]) rows.push(row)
    return rows
  }, [])
}
