import type { Assignment } from './assignment'
import { FORBIDDEN, OUT, type Costs } from './costs'

/** Watches the pairings outside the graph, and goes through all of a row only when one of them may have become worth having. */
export class Outside {
  readonly #costs: Costs
  /** The least that a column outside costs each row, its price included; less where that is not known. */
  readonly #least: Float64Array
  /** The prices with which it was found: one that has risen since changes nothing. */
  readonly #prices: Float64Array
  readonly #wanted: Int32Array
  /** The row in whose part of the graph a column was last seen. */
  readonly #insideOf: Int32Array

  constructor(costs: Costs) {
    this.#costs = costs
    this.#least = new Float64Array(costs.rows)
    this.#prices = new Float64Array(costs.columns)
    this.#wanted = new Int32Array(costs.columns)
    this.#insideOf = new Int32Array(costs.columns).fill(-1)
  }

  /** Notes the least that any column outside costs a row: 0 where that is not known. */
  note(row: number, least: number): void {
    this.#least[row] = least
  }

  /** The rows that would rather have a column outside the graph, each with all such columns. */
  *tempted(now: Assignment): Generator<void, Map<number, Int32Array>> {
    const found = new Map<number, Int32Array>()
    const lowered = this.#lowered(now)
    for (let row = 0; row < this.#costs.rows; row++) {
      if (!this.#isContent(row, now, lowered)) {
        const count = this.#wantedBy(row, now)
        if (count > 0) found.set(row, this.#wanted.slice(0, count))
      }
      yield
    }
    return found
  }

  /** The columns that cost less than when last looked at. */
  #lowered({ price }: Assignment): number[] {
    const lowered: number[] = []
    for (let column = 0; column < price.length; column++)
      if (price[column] < this.#prices[column]) lowered.push(column)
    this.#prices.set(price)
    return lowered
  }

  #isContent(row: number, now: Assignment, lowered: readonly number[]): boolean {
    const from = row * this.#costs.columns
    let least = this.#least[row]
    for (const column of lowered) {
      const one = this.#costs.cost[from + column] + now.price[column]
      if (one < least) least = one
    }
    this.#least[row] = least
    return now.columnOf[row] === OUT || now.spent(row) <= least
  }

  /** Finds the columns that a row would rather have, and the least that the others cost it. */
  #wantedBy(row: number, now: Assignment): number {
    this.#markInside(row, now)
    const { columns, cost } = this.#costs
    const { price } = now
    const [from, spent] = [row * columns, now.spent(row)]
    let least = Infinity
    let count = 0
    for (let column = 0; column < columns; column++) {
      const one = cost[from + column] + price[column]
      if (one >= least || this.#insideOf[column] === row || cost[from + column] === FORBIDDEN) continue
      if (one < spent) this.#wanted[count++] = column
      else least = one
    }
    this.#least[row] = least
    return count
  }

  #markInside(row: number, { graph: { start, column } }: Assignment): void {
    for (let at = start[row]; at < start[row + 1]; at++) this.#insideOf[column[at]] = row
  }
}
