import { Assignment } from './assignment'
import { allPairings, cheapest, type Candidates } from './candidates'
import { ColumnSearch } from './column-search'
import { OUT, type Costs } from './costs'
import { bid } from './first-pass'
import { EMPTY, graphOf, rewrite } from './graph'
import { Outside } from './outside'
import { RowSearch } from './row-search'

/** Up to this many pairings all of them are looked at; of more, each row's cheapest first. */
const ALL_AT_ONCE = 500_000
const CANDIDATES = 48

/**
 * Finds the cheapest assignment, exactly, and keeps it while costs change: after a change only the rows concerned find
 * their place anew. Whole numbers throughout, and equals are decided by the order of rows and columns: the same everywhere.
 */
export class Solver {
  readonly #costs: Costs
  readonly #now: Assignment
  readonly #rowSearch: RowSearch
  readonly #columnSearch: ColumnSearch
  readonly #choice: (row: number) => Candidates
  /** Each row's pairings that are looked at. */
  readonly #chosen: Int32Array[]
  /** All other pairings. */
  readonly #outside: Outside

  constructor(costs: Costs) {
    this.#costs = costs
    const { rows, columns } = costs
    this.#choice = this.#isPartial ? cheapest(costs, CANDIDATES) : allPairings(costs)
    this.#chosen = Array.from({ length: rows }, () => new Int32Array())
    this.#outside = new Outside(costs)
    this.#now = new Assignment(costs, EMPTY)
    this.#rowSearch = new RowSearch(columns)
    this.#columnSearch = new ColumnSearch(rows, columns)
  }

  /** Each row's column, `ALONE` or `OUT`. */
  get columnOf(): Int32Array {
    return this.#now.columnOf
  }

  /** Finds a place for every row. Stops now and then, so that others get a turn. */
  *solve(): Generator<void, void> {
    yield* this.#choose(this.#chosen.keys())
    yield* bid(this.#now)
    yield* this.#settle()
  }

  /** Changes the costs of some rows and finds the best again. `change` writes them into the costs the solver was given. */
  *reconsider(rows: readonly number[], change: () => void): Generator<void, void> {
    this.#takeOut(rows)
    change()
    const areKnown = rows.map((row) => rewrite(this.#now.graph, this.#costs, row)).every(Boolean)
    for (const row of rows) this.#outside.note(row, 0)
    if (!areKnown && !this.#isPartial) yield* this.#choose(rows)
    yield* this.#offerLeft()
    yield* this.#settle()
  }

  *#choose(rows: Iterable<number>): Generator<void, void> {
    for (const row of rows) {
      const { columns, others } = this.#choice(row)
      this.#chosen[row] = columns
      this.#outside.note(row, others)
      yield
    }
    this.#now.graph = yield* graphOf(this.#costs, this.#chosen)
  }

  #left: number[] = []

  #takeOut(rows: readonly number[]): void {
    for (const row of rows) {
      const column = this.#now.release(row)
      if (column >= 0) this.#left.push(column)
    }
  }

  *#offerLeft(): Generator<void, void> {
    for (const column of this.#left) {
      if (this.#now.price[column] > 0) this.#columnSearch.offer(this.#now, column)
      yield
    }
    this.#left = []
  }

  *#settle(): Generator<void, void> {
    for (;;) {
      for (let row = 0; row < this.#costs.rows; row++)
        if (this.#now.columnOf[row] === OUT) {
          this.#rowSearch.admit(this.#now, row)
          yield
        }
      if (!this.#isPartial) return
      const missed = yield* this.#outside.tempted(this.#now)
      if (missed.size === 0) return
      this.#takeOut([...missed.keys()])
      for (const [row, columns] of missed) {
        this.#chosen[row] = joined(this.#chosen[row], columns)
        yield
      }
      this.#now.graph = yield* graphOf(this.#costs, this.#chosen)
      yield* this.#offerLeft()
    }
  }

  get #isPartial(): boolean {
    return this.#costs.rows * this.#costs.columns > ALL_AT_ONCE
  }
}

/** Both lists in rising order; no column is in both, since a row is tempted only by columns that were not looked at. */
function joined(some: Int32Array, others: Int32Array): Int32Array {
  const all = new Int32Array(some.length + others.length)
  all.set(some)
  all.set(others, some.length)
  return all.toSorted()
}

/** The cheapest assignment of all rows, in one go. */
export function cheapestAssignment(costs: Costs): Int32Array {
  const solver = new Solver(costs)
  inOneGo(solver.solve())
  return solver.columnOf
}

/** Takes every turn of a piece of work at once. */
export function inOneGo<T>(work: Generator<void, T>): T {
  for (;;) {
    const turn = work.next()
    if (turn.done === true) return turn.value
  }
}
