import type { DivisionFile } from '../../domain/records/network'
import { COUNTS } from '../catalogue'
import {
  addEquation,
  emptyBoard,
  minus,
  ofWhole,
  plus,
  unknownRest,
  type Board,
  type Cell,
  type Equation,
} from '../disclosure/board'
import { hide } from '../disclosure/hide'
import { participants } from '../indicators/participation'
import type { Count } from '../indicator'
import { STOCKS, SUMS, type Stock, type Sum } from '../relations'
import { behindIn, countIn, nationalCount } from './network-counts'

/** The name of a count of the whole network in one column. */
export function nationalKey(code: string, column: number): string {
  return `network ${code} ${column}`
}

/**
 * Everything a reader of all divisions' reports can add up, and which national counts stay hidden for it. A division's own
 * report has shown or hidden its counts already; the network's are decided here, but for those that all divisions show.
 */
export function networkBoard(
  files: readonly DivisionFile[],
  smallest: number,
): { readonly board: Board; readonly exposed: readonly string[] } {
  const board = emptyBoard()
  const columns = (files[0]?.open.columns ?? []).map((_, column) => column)
  for (const column of columns) layColumn(board, files, column)
  for (const side of [nationalKey, ...files.map(keyIn)]) layOverColumns(board, files, side)
  const printed = columns.flatMap((column) => COUNTS.map(({ code }) => nationalKey(code, column)))
  const exposed = hide(board, { printed, touched: new Set(board.cells.keys()), smallest })
  return { board, exposed: exposed.filter((key) => key.startsWith('network')) }
}

type KeyOf = (code: string, column: number) => string

function keyIn({ division }: DivisionFile): KeyOf {
  return (code, column) => `${division}: ${code} ${column}`
}

function layColumn(board: Board, files: readonly DivisionFile[], column: number): void {
  for (const { code } of COUNTS) {
    const total = putCell(board, nationalKey(code, column), {
      count: nationalCount(files, code, column),
      behind: files.reduce((sum, file) => sum + behindIn(file, code, column), 0),
    })
    const parts = files.map((file) => layOfDivision(board, file, code, column))
    const canAddUp = code !== participants.code && parts.every(({ key }) => board.shown.has(key))
    if (canAddUp) board.shown.add(total.key)
    const rest = parts.reduce((sum, { count }) => sum + count, 0) - total.count
    const overlap = code === participants.code ? [harmless(board, `${total.key} twice`, rest)] : []
    addEquation(board, [...plus(...parts), ...minus(total, ...overlap)])
  }
  for (const side of [nationalKey, ...files.map(keyIn)])
    for (const sum of SUMS) laySum(board, sum, side, column)
}

function layOfDivision(board: Board, file: DivisionFile, code: string, column: number): Cell {
  const cell = putCell(board, keyIn(file)(code, column), {
    count: countIn(file, code, column),
    behind: behindIn(file, code, column),
  })
  const isHidden = file.open.rows.find((row) => row.code === code)?.hidden[column] ?? true
  if (isHidden) board.hidden.set(cell.key, 'few')
  else board.shown.add(cell.key)
  return cell
}

function laySum(board: Board, { whole, parts, beside }: Sum, side: KeyOf, column: number): void {
  const cells = parts.flatMap(({ code }) => board.cells.get(side(code, column)) ?? [])
  const total = board.cells.get(side(whole.code, column))
  if (total === undefined || cells.length < parts.length) return
  addEquation(board, ofWhole(board, total, cells, beside))
}

/** The quarter, the one before and the year so far hang together: by what is there, and by what came and went. */
function layOverColumns(board: Board, files: readonly DivisionFile[], side: KeyOf): void {
  const cells: CellsOf = (...places) =>
    places.flatMap(([{ code }, column]) => board.cells.get(side(code, column)) ?? [])
  for (const stock of STOCKS) {
    layStock(board, stock, cells)
    layFlows(board, stock, cells)
  }
  const [, before, year] = files[0]?.open.columns ?? []
  if (before === undefined || year === undefined) return
  const beside = before.from >= year.from ? [0, 1] : [0]
  for (const count of COUNTS) layYear(board, count, cells, beside)
}

type CellsOf = (...places: readonly (readonly [Count, number])[]) => Cell[]

function layStock(board: Board, { atEnd, came, went }: Stock, cells: CellsOf): void {
  const flow = { name: 'back', into: cells([atEnd, 1], [came, 0]), out: cells([atEnd, 0], [went, 0]) }
  if (flow.into.length + flow.out.length === 4) layFlow(board, flow, backIn(flow) !== 0)
}

/** Who came and who was there before is who left and who is there still; and who was there before is who was there on its eve. */
function layFlows(board: Board, { atEnd, came, went, carriedOn }: Stock, cells: CellsOf): void {
  if (carriedOn === null) return
  const inColumn = (column: number): Flow => ({
    name: 'left and back',
    into: cells([came, column], [carriedOn, column]),
    out: cells([went, column], [atEnd, column]),
  })
  const carried = { name: 'returned', into: cells([atEnd, 1]), out: cells([carriedOn, 0]) }
  for (const flow of [...[0, 1, 2].map(inColumn), carried])
    if (flow.into.length > 0 && flow.into.length === flow.out.length) layFlow(board, flow, true)
}

type Flow = { readonly name: string; readonly into: readonly Cell[]; readonly out: readonly Cell[] }

/** The two sides are equal but for women who came back, of whom no reader knows. */
function layFlow(board: Board, flow: Flow, anyBack: boolean): void {
  const { name, into, out } = flow
  const key = `${name}, ${out.map((cell) => cell.key).join(', ')}`
  const rest = anyBack ? unknownRest(board, key, backIn(flow)) : []
  addEquation(board, [...plus(...into), ...minus(...out), ...rest])
}

function backIn({ into, out }: Flow): number {
  const [wentIn = 0, wentOut = 0] = [into, out].map((side) => side.reduce((sum, { count }) => sum + count, 0))
  return wentOut - wentIn
}

/** What the year so far holds beyond the quarters beside it. */
function layYear(board: Board, count: Count, cells: CellsOf, beside: readonly number[]): void {
  const [whole] = cells([count, 2])
  const parts = cells(...beside.map((column) => [count, column] as const))
  if (whole === undefined) return
  if (count.timing === 'atEnd') addEquation(board, [...plus(...parts.slice(0, 1)), ...minus(whole)])
  if (count.timing !== 'during') return
  const left = whole.count - parts.reduce((sum, part) => sum + part.count, 0)
  const key = `${whole.key} before`
  const behind = Math.max(left, whole.behind - parts.reduce((sum, part) => sum + part.behind, 0))
  if (left >= 0) board.cells.set(key, { key, count: left, behind, cost: 0, guarded: true })
  const rest: Equation = left < 0 ? unknownRest(board, key, left) : [{ key, sign: 1 }]
  addEquation(board, [...plus(...parts), ...rest, ...minus(whole)])
}

function putCell(board: Board, key: string, { count, behind }: Pick<Cell, 'count' | 'behind'>): Cell {
  const cell = { key, count, behind, cost: 10 + Math.min(count, 50) / 10, guarded: true }
  board.cells.set(key, cell)
  return cell
}

/** That a woman takes part in two divisions tells nothing about her. */
function harmless(board: Board, key: string, count: number): Cell {
  const cell = { key, count, behind: count, cost: 0, guarded: false }
  board.cells.set(key, cell)
  return cell
}
