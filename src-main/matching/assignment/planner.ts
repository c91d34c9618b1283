import { costOfBeingAlone, writeRow, type Aims } from './aims'
import { ALONE, type Costs } from './costs'
import { CURVES, STRAIGHT, type Curve } from './curves'
import { mentorOfPlaces, points, type Scores } from './scores'
import { smooth } from './smoothing'
import { Solver } from './solver'
import { highestWorst } from './worst'

/** The plan of a round: each woman's mentor, or `ALONE`. */
export type Plan = {
  readonly mentorOf: Int32Array
  /** The highest sum of all scores there is, and that of the plan, in which few pairs would both rather swap. */
  readonly best: number
  readonly points: number
  /** Below this no pair was made, pins apart: the floor, or what the worst pair could be raised to. */
  readonly lowest: number
}

/** What smoothing may cost, as a share of all points. */
const SMOOTHING = 0.01

/** Makes the plan of a round and keeps what it takes to change it little. */
export class Planner {
  readonly #scores: Scores
  readonly #aims: Aims
  readonly #seen: Int32Array
  readonly #mentorOf: Int32Array
  readonly #costs: Costs
  #curve = STRAIGHT
  #solver: Solver
  #lowest: number
  /** The highest sum of all scores there is. */
  #best = 0

  /** `seen` is each woman's mentor in the plan the coordinator has looked at, or `ALONE`. */
  constructor(scores: Scores, aims: Aims, seen: Int32Array) {
    this.#scores = scores
    this.#aims = aims
    this.#seen = seen.slice()
    this.#mentorOf = mentorOfPlaces(scores)
    const [rows, columns] = [scores.rows, this.#mentorOf.length]
    this.#costs = { rows, columns, cost: new Int32Array(rows * columns), alone: new Float64Array(rows) }
    this.#lowest = aims.floor
    this.#solver = new Solver({ ...this.#costs, rows: 0, alone: new Float64Array() })
  }

  *plan(): Generator<void, Plan> {
    if (this.#aims.raisesWorst) this.#lowest = yield* highestWorst(this.#scores, this.#aims)
    yield* this.#solve(STRAIGHT)
    this.#best = points(this.#scores, this.#mentors())
    yield* this.#bend()
    return yield* this.#smoothed()
  }

  /** The plan after the scores of some women have changed, with as few other changes as that allows. */
  *change(rows: readonly number[], seen: Int32Array): Generator<void, Plan> {
    const told = rows.concat(changedBetween(this.#seen, seen))
    this.#seen.set(seen)
    yield* this.#solver.reconsider([...new Set(told)], () => {
      this.#costs.alone.set(costOfBeingAlone(this.#scores, this.#aims, this.#curve))
      for (const row of told) this.#write(row)
    })
    return yield* this.#smoothed()
  }

  *#solve(curve: Curve): Generator<void, void> {
    this.#curve = curve
    this.#costs.alone.set(costOfBeingAlone(this.#scores, this.#aims, curve))
    for (let row = 0; row < this.#costs.rows; row++) {
      this.#write(row)
      yield
    }
    this.#solver = new Solver(this.#costs)
    yield* this.#solver.solve()
  }

  /** Takes the steepest curve that costs no more points than smoothing may. */
  *#bend(): Generator<void, void> {
    if (this.#aims.counts === 'points') return
    for (const curve of CURVES) {
      yield* this.#solve(curve)
      if (this.#left() >= 0) return
    }
    yield* this.#solve(STRAIGHT)
  }

  /** How many points may still be lost. */
  #left(): number {
    return Math.floor(points(this.#scores, this.#mentors()) - this.#best * (1 - SMOOTHING))
  }

  *#smoothed(): Generator<void, Plan> {
    const limits = { lowest: this.#lowest, left: Math.max(0, this.#left()) }
    const mentorOf = yield* smooth(this.#scores, this.#mentors(), limits)
    return { mentorOf, best: this.#best, points: points(this.#scores, mentorOf), lowest: this.#lowest }
  }

  #mentors(): Int32Array {
    return this.#solver.columnOf.map((column) => (column < 0 ? ALONE : this.#mentorOf[column]))
  }

  #write(row: number): void {
    const of = { scores: this.#scores, mentorOf: this.#mentorOf, row }
    writeRow(this.#costs, of, { lowest: this.#lowest, seen: this.#seen[row], curve: this.#curve })
  }
}

function changedBetween(some: Int32Array, others: Int32Array): number[] {
  return some.reduce<number[]>((rows, one, row) => {
    if (one !== others[row]) rows.push(row)
    return rows
  }, [])
}
