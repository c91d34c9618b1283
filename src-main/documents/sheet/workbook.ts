import writeExcelFile, { type Cell, type Sheet as ExcelSheet } from 'write-excel-file/node'
import type { Sheet, SheetCell } from './sheets'

/** Sheets as an .xlsx file: numbers are numbers, and text is never a formula, whatever it begins with. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeExcelFile(sheets.map(excelSheet), {
    fontFamily: 'Calibri',
    fontSize: 11,
  })
  return file.toBuffer()
}

/** A sheet is named after its table; Excel allows 31 characters and refuses a few of them. */
function excelSheet({ name, columns, rows }: Sheet): ExcelSheet<Buffer> {
  return {
    sheet: name.replaceAll(/[\\/?*[\]:]/g, '').slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map((_, index) => ({ width: widestOf(rows, index) })),
    data: [columns.map(headCell), ...rows.map((row) => row.map(cell))],
  }
}

function headCell(name: string): Cell {
  return { value: name, type: String, fontWeight: 'bold' }
}

function cell(value: SheetCell): Cell {
  if (value === null) return null
  return typeof value === 'number' ? { value, type: Number } : { value, type: String, alignVertical: 'top' }
}

/** Wide enough for most of a column, and not so wide that a definition fills the window. */
function widestOf(rows: Sheet['rows'], index: number): number {
  return Math.min(60, Math.max(10, ...rows.map((row) => String(row[index] ?? '').length + 2)))
}
