import type { Sheet, SheetRow } from '../sheet'
import { isBlank, textOf } from '../sheet'
import { readHeading } from './headings'

/** A title, a date and a few blank lines may stand above the headings, hardly more. */
const FIRST_ROWS = 30

/** The row with the headings: of the first rows the one in which most cells are headings; null when none has two of them. */
export function findHeadings(sheet: Sheet): SheetRow | null {
  const rated = sheet.rows.slice(0, FIRST_ROWS).map((row) => ({ row, score: headingScore(row) }))
  const best = rated.reduce<(typeof rated)[number] | null>(
    (leading, one) => (leading === null || one.score > leading.score ? one : leading),
    null,
  )
  return best !== null && best.score >= 1 ? best.row : null
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
