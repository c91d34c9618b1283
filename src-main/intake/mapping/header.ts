import type { Sheet, SheetRow } from '../sheet'
import { isBlank, textOf } from '../sheet'
import { readHeading } from './headings'

/** A title, a date and a few blank lines may stand above the headings, hardly more. */
const FIRST_ROWS = 30

/** The row with the headings: the first in which half of the cells are headings, else the one with most; null when none has any. */
export function findHeadings(sheet: Sheet): SheetRow | null {
  const first = sheet.rows.slice(0, FIRST_ROWS)
  const clear = first.find((row) => headingScore(row) >= Math.max(2, filledCount(row) / 2))
  if (clear !== undefined) return clear
  const scores = first.map((row) => headingScore(row))
  const most = Math.max(...scores)
  return most >= 1 ? (first[scores.indexOf(most)] ?? null) : null
}

/** The rows below the headings, or all of them when there are none. */
export function rowsBelow(sheet: Sheet, headingLine: number | null): readonly SheetRow[] {
  return headingLine === null ? sheet.rows : sheet.rows.filter(({ line }) => line > headingLine)
}

export function rowAt(sheet: Sheet, line: number | null): SheetRow | null {
  return line === null ? null : (sheet.rows.find((row) => row.line === line) ?? null)
}

/** Headings are short texts; one number, or a title of one cell, speaks against the row. */
function headingScore({ cells }: SheetRow): number {
  const filled = cells.filter((cell) => !isBlank(cell))
  const guesses = filled.map((cell) => (typeof cell === 'string' ? readHeading(textOf(cell)) : null))
  const understood = guesses.reduce((sum, guess) => sum + (guess?.share ?? 0), 0)
  const isTable = new Set(guesses.map((guess) => guess?.field)).size > 1
  const isOneName = filled.length === 1 && guesses[0]?.share === 1
  if (!isTable && !isOneName) return 0
  return understood - filled.filter((cell) => typeof cell !== 'string').length
}

function filledCount({ cells }: SheetRow): number {
  return cells.filter((cell) => !isBlank(cell)).length
}
