import { FREE, OUT, type Costs } from './costs'
import type { Graph } from './graph'

/**
 * Who is with whom, and the price of every column: what the others would gain if there were one more like it, 0 while it is free.
 * Between two steps it is always the cheapest assignment of the rows that take part, within the pairings of the graph:
 * no row would rather have another column at its price, nor be alone.
 */
export class Assignment {
  graph: Graph
  readonly alone: Float64Array
  /** Each row's column, `ALONE` or `OUT`. */
  readonly columnOf: Int32Array
  /** Each column's row, or `FREE`. */
  readonly rowOf: Int32Array
  readonly price: Float64Array
  /** What each row's own pairing costs, without the price. */
  readonly paid: Float64Array

  constructor({ rows, columns, alone }: Pick<Costs, 'rows' | 'columns' | 'alone'>, graph: Graph) {
    this.graph = graph
    this.alone = alone
    this.columnOf = new Int32Array(rows).fill(OUT)
    this.rowOf = new Int32Array(columns).fill(FREE)
    this.price = new Float64Array(columns)
    this.paid = new Float64Array(rows)
  }

  /** What the row gives for being where it is: the cost of its pairing with the price, or of being alone. */
  spent(row: number): number {
    const column = this.columnOf[row]
    return column < 0 ? this.alone[row] : this.paid[row] + this.price[column]
  }

  pair(row: number, column: number, cost: number): void {
    this.columnOf[row] = column
    this.rowOf[column] = row
    this.paid[row] = cost
  }

  /** Takes the row out and answers with the column it had, `ALONE` or `OUT`. A column that was left keeps its price for now. */
  release(row: number): number {
    const column = this.columnOf[row]
    if (column >= 0) this.rowOf[column] = FREE
    this.columnOf[row] = OUT
    return column
  }
}
