import type { Assignment } from './assignment'
import { ALONE, FORBIDDEN, FREE } from './costs'
import { Queue } from './queue'

const NOBODY = -1

/** Finds room for one more row: the cheapest chain of moves that ends at a free column or with somebody alone (Dijkstra's). */
export class RowSearch {
  readonly #queue: Queue
  readonly #reach: Float64Array
  readonly #from: Int32Array
  readonly #costFrom: Int32Array
  readonly #touched: Int32Array
  #touchedCount = 0
  readonly #passed: Int32Array
  #passedCount = 0
  /** The cheapest end found so far: a free column, or else the row that stays alone. */
  #bound = 0
  #freeColumn = FREE
  #aloneRow = NOBODY

  constructor(columns: number) {
    this.#queue = new Queue(columns)
    this.#reach = new Float64Array(columns).fill(Infinity)
    this.#from = new Int32Array(columns)
    this.#costFrom = new Int32Array(columns)
    this.#touched = new Int32Array(columns)
    this.#passed = new Int32Array(columns)
  }

  /** Lets a row that is out take part. */
  admit(now: Assignment, row: number): void {
    this.#bound = now.alone[row]
    this.#aloneRow = row
    this.#freeColumn = FREE
    this.#scan(now, row, 0)
    while (this.#queue.lowest < this.#bound) this.#pass(now, this.#queue.take())
    this.#raisePrices(now)
    this.#move(now, row)
    this.#forget()
  }

  /** Goes through a taken column: its row would have to move on, or stay alone. */
  #pass(now: Assignment, column: number): void {
    this.#passed[this.#passedCount++] = column
    const row = now.rowOf[column]
    const base = this.#reach[column] - now.spent(row)
    const staysAlone = base + now.alone[row]
    if (staysAlone < this.#bound) {
      this.#bound = staysAlone
      this.#aloneRow = row
      this.#freeColumn = FREE
    }
    this.#scan(now, row, base)
  }

  #scan({ graph, price, rowOf }: Assignment, row: number, base: number): void {
    const { start, column: columns, cost: costs } = graph
    const end = start[row + 1]
    for (let entry = start[row]; entry < end; entry++) {
      const column = columns[entry]
      const reach = base + costs[entry] + price[column]
      if (reach > this.#bound || reach >= this.#reach[column] || costs[entry] === FORBIDDEN) continue
      if (rowOf[column] === FREE) this.#endAt(column, reach, row, costs[entry])
      else if (reach < this.#bound) {
        this.#touch(column, reach, row, costs[entry])
        this.#queue.put(column, reach)
      }
    }
  }

  /** Of two ends that cost the same a free column comes before being alone. */
  #endAt(column: number, reach: number, row: number, cost: number): void {
    if (reach === this.#bound && this.#freeColumn !== FREE) return
    this.#touch(column, reach, row, cost)
    this.#bound = reach
    this.#freeColumn = column
  }

  #touch(column: number, reach: number, row: number, cost: number): void {
    if (this.#reach[column] === Infinity) this.#touched[this.#touchedCount++] = column
    this.#reach[column] = reach
    this.#from[column] = row
    this.#costFrom[column] = cost
  }

  #raisePrices({ price }: Assignment): void {
    for (let at = 0; at < this.#passedCount; at++) {
      const column = this.#passed[at]
      price[column] = price[column] + this.#bound - this.#reach[column]
    }
  }

  #move(now: Assignment, admitted: number): void {
    if (this.#freeColumn !== FREE) return this.#shift(now, this.#freeColumn, admitted)
    const left = now.columnOf[this.#aloneRow]
    now.columnOf[this.#aloneRow] = ALONE
    if (this.#aloneRow !== admitted) this.#shift(now, left, admitted)
  }

  /** Every row on the way moves to the column it reached, until the admitted one has hers. */
  #shift(now: Assignment, last: number, admitted: number): void {
    for (let column = last; ;) {
      const row = this.#from[column]
      const left = now.columnOf[row]
      now.pair(row, column, this.#costFrom[column])
      if (row === admitted) return
      column = left
    }
  }

  #forget(): void {
    for (let at = 0; at < this.#touchedCount; at++) this.#reach[this.#touched[at]] = Infinity
    this.#touchedCount = 0
    this.#passedCount = 0
    this.#queue.clear()
  }
}
