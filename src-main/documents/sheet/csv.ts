import papaparse from 'papaparse'
import type { Sheet, SheetCell } from './sheets'

/**
 * A sheet as a list for any spreadsheet, as Danish Excel opens it by a double click: semicolons, decimal commas,
 * UTF-8 with a byte order mark. Text that could be taken for a formula gets an apostrophe before it.
 */
export function csv({ columns, rows }: Sheet): string {
  const data = [[...columns], ...rows.map((row) => row.map(written))]
  const text = papaparse.unparse(data, { delimiter: ';', newline: '\r\n', escapeFormulae: true })
  return `\uFEFF${text}\r\n`
}

function written(cell: SheetCell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell
}
