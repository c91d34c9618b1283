import { costOfBeingAlone, costsByScore, writeRow, type Aims } from './aims'
import { ALONE, totalCost, type Costs } from './costs'
import type { Curve } from './curves'
import { mentorOfPlaces, points, type Scores } from './scores'
import { Solver } from './solver'

/** What a plan is made from: the scores, what it is to reach, and each woman's mentor in the plan that was looked at, if any, or `ALONE`. */
export type Matter = {
  readonly scores: Scores
  readonly aims: Aims
  readonly seen?: Int32Array
  /** Pairs below this are not made, unless pinned. */
  readonly lowest: number
}

/** The best plan by one way of counting points, kept while scores change. */
export class Counted {
  readonly #curve: Curve
  readonly #costs: Costs
  readonly #mentorOf: Int32Array
  readonly #solver: Solver
  #matter: Matter

  /** `room` is where costs of such a plan lie already and need no longer be kept. */
  constructor(matter: Matter, curve: Curve, room?: Counted) {
    this.#matter = matter
    this.#curve = curve
    this.#mentorOf = mentorOfPlaces(matter.scores)
    const [rows, columns] = [matter.scores.rows, this.#mentorOf.length]
    const cost = room === undefined ? new Int32Array(rows * columns) : room.#costs.cost
    this.#costs = { rows, columns, cost, alone: new Float64Array(rows) }
    this.#solver = new Solver(this.#costs)
  }

  get mentors(): Int32Array {
    return this.#solver.columnOf.map((column) => (column < 0 ? ALONE : this.#mentorOf[column]))
  }

  get points(): number {
    return points(this.#matter.scores, this.mentors)
  }

  get matched(): number {
    return this.#solver.columnOf.reduce((sum, column) => sum + Number(column >= 0), 0)
  }

  get cost(): number {
    return totalCost(this.#costs, this.#solver.columnOf)
  }

  *solve(): Generator<void, void> {
    this.#writeAlone()
    const byScore = this.#costsByScore()
    for (let row = 0; row < this.#costs.rows; row++) {
      this.#write(row, byScore)
      yield
    }
    yield* this.#solver.solve()
  }

  /** Finds the best again after some rows of the scores, or whom they have been seen with, have changed. */
  *reconsider(matter: Matter, rows: readonly number[]): Generator<void, void> {
    this.#matter = matter
    yield* this.#solver.reconsider(rows, () => {
      this.#writeAlone()
      const byScore = this.#costsByScore()
      for (const row of rows) this.#write(row, byScore)
    })
  }

  #writeAlone(): void {
    this.#costs.alone.set(costOfBeingAlone(this.#matter.scores, this.#matter.aims, this.#curve))
  }

  #costsByScore(): Int32Array {
    return costsByScore(this.#curve, this.#matter.lowest)
  }

  #write(row: number, byScore: Int32Array): void {
    const { scores, seen } = this.#matter
    const of = { scores, mentorOf: this.#mentorOf, row }
    writeRow(this.#costs, of, { byScore, seen: seen?.[row] ?? ALONE, curve: this.#curve })
  }
}
