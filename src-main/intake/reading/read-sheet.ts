import type { Cell, Sheet, SheetRow } from '../sheet'
import { withoutCpr } from './cpr'
import { readCsv } from './csv'
import { decode } from './decode'
import { refuseUnlessTable, sniff } from './sniff'
import { readXlsx } from './xlsx'

/**
 * Reads a file of which nothing is known. Civil registration numbers are cut to birth dates here, before anyone sees them.
 * @param name the sheet of a workbook; null for the first with anything in it
 * @param onProgress told the share that is done, 0 to 1
 * @throws Refusal `sheet-…`, whatever the file is
 */
export async function readSheet(
  bytes: Uint8Array,
  name: string | null,
  onProgress: (share: number) => void,
): Promise<Sheet> {
  const sheet = sniff(bytes) === 'zip' ? await readXlsx(bytes, name, onProgress) : readText(bytes, onProgress)
  return shortened(sheet)
}

function readText(bytes: Uint8Array, onProgress: (share: number) => void): Sheet {
  const text = decode(bytes)
  refuseUnlessTable(text)
  return {
    format: 'csv',
    name: null,
    names: [],
    epoch: 1900,
    rows: readCsv(text, onProgress).map(withoutMarks),
  }
}

/** Before what begins like a formula this app puts an apostrophe when it writes a text file, and takes it away again here. */
function withoutMarks({ line, cells }: SheetRow): SheetRow {
  const plain = cells.map((cell) => (typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@])/, '') : cell))
  return { line, cells: plain }
}

function shortened(sheet: Sheet): Sheet {
  const rows = sheet.rows.map(({ line, cells }): SheetRow => ({ line, cells: cells.map(shortenedCell) }))
  return { ...sheet, rows }
}

/** A spreadsheet drops the first zero of a number. */
function shortenedCell(cell: Cell): Cell {
  if (typeof cell !== 'string' && typeof cell !== 'number') return cell
  const text = String(cell)
  const whole = /^\d{9}$/.test(text) ? `0${text}` : text
  const without = withoutCpr(whole)
  return without === whole ? cell : without
}
