import Papa from 'papaparse'
import writeWorkbook, { type Cell as SheetCell } from 'write-excel-file/node'
import { harmless } from '../domain/formula'
import type { RowNote, RowReason } from '../domain/records/intake'
import { rowAt } from './mapping/header'
import type { Plan } from './plan/plan'
import { columnCount, textOf, type Cell, type Sheet } from './sheet'

/** Says a text of the app in the chosen language. */
export type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string

/**
 * The rows that could not be brought in as a file of their own: the reasons in the first column, then every cell as it was,
 * so that she can mend them and bring in the same file. Civil registration numbers are gone already.
 */
export async function giveBack(
  sheet: Sheet,
  plan: Plan,
  options: { readonly format: 'xlsx' | 'csv'; readonly say: Say },
): Promise<Uint8Array> {
  const table = tableOf(sheet, plan, options.say)
  return options.format === 'csv' ? csvBytes(table) : xlsxBytes(table, options.say)
}

/** Headings first. */
type Table = readonly (readonly Cell[])[]

function tableOf(sheet: Sheet, plan: Plan, say: Say): Table {
  const width = columnCount(sheet)
  const headings = rowAt(sheet, plan.mapping.headingLine)?.cells ?? []
  const rejected = plan.rows.filter((row) => row.outcome === 'rejected')
  return [
    [say('intake.giveBack.reason'), ...padded(headings.map(textOf), width)],
    ...rejected.map(({ row, reasons }) => [sentence(reasons, say), ...padded(row.cells, width)]),
  ]
}

function sentence(reasons: readonly RowNote<RowReason>[], say: Say): string {
  return reasons
    .map(({ code, field, value }) =>
      say(`intake.reason.${code}`, {
        field: field === null ? '' : say(`intake.field.${field}`),
        value: value ?? '',
      }),
    )
    .join(' ')
}

function padded(cells: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? null)
}

/** With the mark by which Excel knows UTF-8, and semicolons, as Danish Excel expects. */
function csvBytes(table: Table): Uint8Array {
  const rows = table.map((cells) => cells.map(csvCell))
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(rows, { delimiter: ';' })}\r\n`)
}

function csvCell(cell: Cell): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : harmless(textOf(cell))
}

async function xlsxBytes([headings = [], ...rows]: Table, say: Say): Promise<Uint8Array> {
  const data = [
    headings.map((heading): SheetCell => ({ value: textOf(heading), type: String, fontWeight: 'bold' })),
    ...rows.map((cells) => cells.map(sheetCell)),
  ]
  const columns = headings.map((_, at) => ({ width: at === 0 ? 60 : 18 }))
  const workbook = writeWorkbook(data, { sheet: say('intake.giveBack.sheet'), columns, stickyRowsCount: 1 })
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
