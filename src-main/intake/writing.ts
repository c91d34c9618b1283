import Papa from 'papaparse'
import writeWorkbook, { type Cell as SheetCell } from 'write-excel-file/node'
import { harmless } from '../domain/formula'
import { textOf, type Cell } from './sheet'

/** A sheet to be written, headings first. */
export type Table = readonly (readonly Cell[])[]

/** With the mark by which Excel knows UTF-8, and semicolons, as Danish Excel expects. */
export function csvBytes(table: Table): Uint8Array {
  const rows = table.map((cells) => cells.map(csvCell))
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(rows, { delimiter: ';' })}\r\n`)
}

function csvCell(cell: Cell): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : harmless(textOf(cell))
}

/** @param firstWidth of the first column, in letters */
export async function xlsxBytes(table: Table, sheet: string, firstWidth = USUAL_WIDTH): Promise<Uint8Array> {
  return sheetsBytes([{ name: sheet, table, widths: [firstWidth] }])
}

/** One sheet of a workbook to be written; columns without a width get the usual one. */
type NamedSheet = {
  readonly name: string
  readonly table: Table
  readonly widths?: readonly number[]
  /** Long words go on in the next line of their cell. */
  readonly wrap?: boolean
}

/** Text is text here, whatever it begins with. */
export async function sheetsBytes(sheets: readonly NamedSheet[]): Promise<Uint8Array> {
  const workbook = writeWorkbook(
    sheets.map(({ name, table: [headings = [], ...rows], widths = [], wrap = false }) => ({
      sheet: name,
      columns: headings.map((_, at) => ({ width: widths[at] ?? USUAL_WIDTH })),
      stickyRowsCount: 1,
      data: [
        headings.map((heading): SheetCell => ({ value: textOf(heading), type: String, fontWeight: 'bold' })),
        ...rows.map((cells) => sheetRow(cells, wrap ? wrapped(cells, widths) : {})),
      ],
    })),
  )
  return new Uint8Array(await workbook.toBuffer())
}

type Look = { readonly wrap?: true; readonly alignVertical?: 'top'; readonly height?: number }

/** Not every program makes a row as high as its words. */
function wrapped(cells: readonly Cell[], widths: readonly number[]): Look {
  const lines = cells.map((cell, at) =>
    textOf(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[at] ?? USUAL_WIDTH))), 0),
  )
  return { wrap: true, alignVertical: 'top', height: Math.min(HIGHEST, LINE * Math.max(1, ...lines)) }
}

/** Of a column, in letters. */
const USUAL_WIDTH = 18

/** Of a line of words and of the highest row there can be, in points. Source of the latter: Excel specifications and limits. */
const LINE = 15
const HIGHEST = 409

function sheetRow(cells: readonly Cell[], look: Look): SheetCell[] {
  return cells.map((cell) => sheetCell(cell, look))
}

function sheetCell(cell: Cell, look: Look): SheetCell {
  if (cell === null) return null
  if (typeof cell === 'object')
    return { ...look, value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  if (typeof cell === 'number') return { ...look, value: cell, type: Number }
  if (typeof cell === 'boolean') return { ...look, value: cell, type: Boolean }
  return { ...look, value: cell, type: String }
}
