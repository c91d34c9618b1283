import { columnCount, isBlank, textOf, type Cell, type Sheet, type SheetRow } from '../sheet'
import { rowAt, rowsBelow } from './header'

/** One column: its heading and the first cells below it that are not blank. */
export type Column = { readonly heading: string; readonly values: readonly Cell[] }

export function columnsOf(sheet: Sheet, headingLine: number | null): Column[] {
  const headings = rowAt(sheet, headingLine)?.cells ?? []
  const below = rowsBelow(sheet, headingLine)
  return Array.from({ length: columnCount(sheet) }, (_, at) => ({
    heading: textOf(headings[at]),
    values: firstFilled(below, at),
  }))
}

/** A hundred values tell what a column holds. */
const ENOUGH = 100

function firstFilled(rows: readonly SheetRow[], at: number): Cell[] {
  const values: Cell[] = []
  for (const { cells } of rows) {
    if (values.length === ENOUGH) break
    const cell = cells[at] ?? null
    if (!isBlank(cell)) values.push(cell)
  }
  return values
}
