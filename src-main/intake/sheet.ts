import type { Day } from '../domain/records/calendar'

/** What stood in one cell: links, rich text and formulas are flattened to what a reader of the sheet sees. */
export type Cell = string | number | boolean | { readonly day: Day } | null

export type SheetRow = {
  /** The line of the file as a spreadsheet program numbers it, from 1. */
  readonly line: number
  readonly cells: readonly Cell[]
}

/** What was read from a file, before anything is known about its columns. */
export type Sheet = {
  readonly format: 'xlsx' | 'ods' | 'csv' | 'vcf'
  /** The name of the sheet that was read and of all there are; a text file has none. */
  readonly name: string | null
  readonly names: readonly string[]
  /** The year from which the workbook counts its days. */
  readonly epoch: 1900 | 1904
  /** Every line that is not blank. Cells at the end of a row that are empty may be missing. */
  readonly rows: readonly SheetRow[]
}

/** The biggest file, unpacked or plain, that is read, in bytes. */
export const MOST_BYTES = 64 * 1024 * 1024
export const MOST_ENTRIES = 200
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 200
/** The most that Excel itself keeps in one cell, in characters. */
export const LONGEST_CELL = 32_767
/** The longest row, in characters. */
export const LONGEST_ROW = 200_000

/** The cell in words, as a Danish reader writes it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return cell.day.split('-').toReversed().join('-')
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej'
  return String(cell).trim()
}

/** What Excel shows, in Danish and English, where a formula has no result. */
const ERROR =
  /^#(?:N\/A|I\/T|REF!|REFERENCE!|DIV\/0!|DIVISION\/0!|VALUE!|VÆRDI!|NAME\?|NAVN\?|NUM!|NUMMER!|NULL!|NUL!|SPILL!)$/

/** The cell for a text that was read; a blank and the mark of a failed formula are nothing. */
export function cellOfText(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' || ERROR.test(trimmed) ? null : trimmed
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

export function columnCount(sheet: Sheet): number {
  return sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
}
