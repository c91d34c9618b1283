import { FORBIDDEN, type Costs } from './costs'

/**
 * The pairings that are looked at, listed by row and by column.
 * Those of row r are `start[r]` to `start[r + 1]` in `column` and `cost`; those of column c are `startDown[c]` to `startDown[c + 1]` in `row` and `costDown`.
 */
export type Graph = {
  readonly start: Int32Array
  readonly column: Int32Array
  readonly cost: Int32Array
  readonly startDown: Int32Array
  readonly row: Int32Array
  readonly costDown: Int32Array
  /** Where each pairing of `cost` stands in `costDown`. */
  readonly down: Int32Array
}

/** A graph without any pairing. */
export const EMPTY: Graph = {
  start: new Int32Array(),
  column: new Int32Array(),
  cost: new Int32Array(),
  startDown: new Int32Array(),
  row: new Int32Array(),
  costDown: new Int32Array(),
  down: new Int32Array(),
}

/** Lays out the chosen pairings. Stops now and then, so that others get a turn. */
export function* graphOf(costs: Costs, lists: readonly Int32Array[]): Generator<void, Graph> {
  const start = new Int32Array(costs.rows + 1)
  lists.forEach((list, row) => (start[row + 1] = start[row] + list.length))
  const column = new Int32Array(start[costs.rows])
  const cost = new Int32Array(column.length)
  for (const [row, list] of lists.entries()) {
    const from = start[row]
    column.set(list, from)
    for (let at = 0; at < list.length; at++) cost[from + at] = costs.cost[row * costs.columns + list[at]]
    yield
  }
  return { start, column, cost, ...(yield* downwards(costs.columns, { start, column, cost })) }
}

type Across = Pick<Graph, 'start' | 'column' | 'cost'>

function* downwards(columns: number, across: Across): Generator<void, Omit<Graph, keyof Across>> {
  const startDown = new Int32Array(columns + 1)
  for (const one of across.column) startDown[one + 1]++
  for (let one = 0; one < columns; one++) startDown[one + 1] += startDown[one]
  const next = startDown.slice()
  const row = new Int32Array(across.column.length)
  const costDown = new Int32Array(across.column.length)
  const down = new Int32Array(across.column.length)
  for (let from = 0; from + 1 < across.start.length; from++) {
    for (let entry = across.start[from]; entry < across.start[from + 1]; entry++) {
      const place = next[across.column[entry]]++
      row[place] = from
      costDown[place] = across.cost[entry]
      down[entry] = place
    }
    yield
  }
  return { startDown, row, costDown, down }
}

/** Writes what the pairings of a row cost now; false when one of those it may have is not in the graph. */
export function rewrite({ start, column, cost, costDown, down }: Graph, costs: Costs, row: number): boolean {
  let allowed = 0
  for (let one = row * costs.columns; one < (row + 1) * costs.columns; one++)
    if (costs.cost[one] !== FORBIDDEN) allowed++
  for (let entry = start[row]; entry < start[row + 1]; entry++) {
    const now = costs.cost[row * costs.columns + column[entry]]
    cost[entry] = now
    costDown[down[entry]] = now
    if (now !== FORBIDDEN) allowed--
  }
  return allowed === 0
}
