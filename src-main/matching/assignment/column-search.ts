import type { Assignment } from './assignment'
import { ALONE, FORBIDDEN, FREE, OUT } from './costs'
import { Queue } from './queue'

/** Finds the best use of a column that was left: the chain of moves that saves most, until somebody is no longer alone or a column stays free (Dijkstra's). */
export class ColumnSearch {
  readonly #queue: Queue
  readonly #reach: Float64Array
  readonly #from: Int32Array
  readonly #costFrom: Int32Array
  readonly #touched: Int32Array
  #touchedCount = 0
  readonly #passed: Int32Array
  readonly #distance: Float64Array
  #passedCount = 0
  /** The best end found so far: a row that was alone, or else the column that stays free. */
  #bound = 0
  #aloneRow = ALONE
  #freeColumn = FREE

  constructor(rows: number, columns: number) {
    this.#queue = new Queue(rows)
    this.#reach = new Float64Array(rows).fill(Infinity)
    this.#from = new Int32Array(rows)
    this.#costFrom = new Int32Array(rows)
    this.#touched = new Int32Array(rows)
    this.#passed = new Int32Array(columns)
    this.#distance = new Float64Array(columns)
  }

  /** Offers a free column that still has a price to whoever gains most. */
  offer(now: Assignment, column: number): void {
    this.#bound = Infinity
    this.#aloneRow = ALONE
    this.#freeColumn = column
    this.#pass(now, column, 0)
    while (this.#queue.lowest < this.#bound) {
      const row = this.#queue.take()
      const left = now.columnOf[row]
      if (left === ALONE) this.#end(this.#reach[row], row, FREE)
      else this.#pass(now, left, this.#reach[row])
    }
    this.#lowerPrices(now)
    this.#move(now, column)
    this.#forget()
  }

  #end(at: number, row: number, column: number): void {
    this.#bound = at
    this.#aloneRow = row
    this.#freeColumn = column
  }

  /** Goes through a column that would be left: it stays free, or a row moves to it. */
  #pass(now: Assignment, column: number, distance: number): void {
    this.#passed[this.#passedCount] = column
    this.#distance[this.#passedCount++] = distance
    const staysFree = distance + now.price[column]
    if (staysFree < this.#bound) this.#end(staysFree, ALONE, column)
    this.#scan(now, column, staysFree)
  }

  #scan(now: Assignment, column: number, base: number): void {
    const { startDown, row: rows, costDown } = now.graph
    const end = startDown[column + 1]
    for (let entry = startDown[column]; entry < end; entry++) {
      const row = rows[entry]
      const reach = base + costDown[entry] - now.spent(row)
      if (reach >= this.#bound || reach >= this.#reach[row] || costDown[entry] === FORBIDDEN) continue
      if (now.columnOf[row] !== OUT) this.#touch(row, reach, column, costDown[entry])
    }
  }

  #touch(row: number, reach: number, column: number, cost: number): void {
    if (this.#reach[row] === Infinity) this.#touched[this.#touchedCount++] = row
    this.#reach[row] = reach
    this.#from[row] = column
    this.#costFrom[row] = cost
    this.#queue.put(row, reach)
  }

  #lowerPrices({ price }: Assignment): void {
    for (let at = 0; at < this.#passedCount; at++) {
      const column = this.#passed[at]
      price[column] = price[column] - this.#bound + this.#distance[at]
    }
  }

  #move(now: Assignment, offered: number): void {
    if (this.#freeColumn === offered) return
    let row = this.#aloneRow === ALONE ? now.rowOf[this.#freeColumn] : this.#aloneRow
    if (this.#aloneRow === ALONE) now.rowOf[this.#freeColumn] = FREE
    for (;;) {
      const column = this.#from[row]
      const next = now.rowOf[column]
      now.pair(row, column, this.#costFrom[row])
      if (column === offered) return
      row = next
    }
  }

  #forget(): void {
    for (let at = 0; at < this.#touchedCount; at++) this.#reach[this.#touched[at]] = Infinity
    this.#touchedCount = 0
    this.#passedCount = 0
    this.#queue.clear()
  }
}
