import { addEquation, type Board, type Equation } from '../../src-main/figures/disclosure/board'

/** The counts of a table without its totals, row by row. */
export type Counts = readonly (readonly number[])[]
type Place = number | 'sum'

/** Lays a table with its totals on the board, each cell under `name row column`. @returns its keys */
export function layTable(board: Board, name: string, counts: Counts): string[] {
  const places = placesIn(counts)
  for (const { row, column } of places) {
    const key = keyAt(name, row, column)
    const count = innerOf(counts, row, column).reduce((sum, [at, to]) => sum + (counts[at]?.[to] ?? 0), 0)
    const cost = row === 'sum' || column === 'sum' ? 20 : 5
    board.cells.set(key, { key, count, behind: count, cost, guarded: true })
  }
  for (const row of new Set(places.map((place) => place.row)))
    addEquation(board, total(columnsOf(counts).map((column) => keyAt(name, row, column))))
  for (const column of columnsOf(counts))
    addEquation(
      board,
      total([...new Set(places.map((place) => place.row))].map((row) => keyAt(name, row, column))),
    )
  return places.map(({ row, column }) => keyAt(name, row, column))
}

/** Says that the last table is the sum of those before it, cell by cell. @returns the keys it says something about */
export function layYear(board: Board, counts: Counts, names: readonly string[]): Set<string> {
  const equations = placesIn(counts).map(({ row, column }) =>
    total(names.map((name) => keyAt(name, row, column))),
  )
  for (const equation of equations) addEquation(board, equation)
  return new Set(equations.flatMap((equation) => equation.map(({ key }) => key)))
}

/** The inner cells that a cell of the table adds up. */
export function innerOf(counts: Counts, row: Place, column: Place): [number, number][] {
  const rows = row === 'sum' ? [...counts.keys()] : [row]
  const columns = column === 'sum' ? [...(counts[0] ?? []).keys()] : [column]
  return rows.flatMap((at) => columns.map((to): [number, number] => [at, to]))
}

export function placesIn(counts: Counts): { row: Place; column: Place }[] {
  const rows: Place[] = [...counts.keys(), 'sum']
  return rows.flatMap((row) => columnsOf(counts).map((column) => ({ row, column })))
}

export function keyAt(name: string, row: Place, column: Place): string {
  return `${name} ${row} ${column}`
}

function columnsOf(counts: Counts): Place[] {
  return [...(counts[0] ?? []).keys(), 'sum']
}

/** The last key is the sum of those before it. */
function total(keys: readonly string[]): Equation {
  return keys.map((key, index) => ({ key, sign: index === keys.length - 1 ? -1 : 1 }))
}
