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
export async function xlsxBytes(table: Table, sheet: string, firstWidth = 18): Promise<Uint8Array> {
  return sheetsBytes([{ name: sheet, table, widths: [firstWidth] }])
}

/** One sheet of a workbook to be written; columns without a width get the usual one. */
type NamedSheet = { readonly name: string; readonly table: Table; readonly widths?: readonly number[] }

/** Text is text here, whatever it begins with. */
export async function sheetsBytes(sheets: readonly NamedSheet[]): Promise<Uint8Array> {
  const workbook = writeWorkbook(
    sheets.map(({ name, table: [headings = [], ...rows], widths = [] }) => ({
      sheet: name,
      columns: headings.map((_, at) => ({ width: widths[at] ?? 18 })),
      stickyRowsCount: 1,
      data: [
        headings.map((heading): SheetCell => ({ value: textOf(heading), type: String, fontWeight: 'bold' })),
        ...rows.map((cells) => cells.map(sheetCell)),
      ],
    })),
  )
  return new Uint8Array(await workbook.toBuffer())
}

function sheetCell(cell: Cell): SheetCell {
  if (cell === null) return null
  if (typeof cell === 'object')
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  return { value: cell, type: String }
}
