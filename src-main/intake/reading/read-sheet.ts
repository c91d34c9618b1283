import type { Cell, Sheet, SheetRow } from '../sheet'
import { withoutCpr } from './cpr'
import { readCsv } from './csv'
import { decode } from './decode'
import { refuseUnlessTable, sniff } from './sniff'
import { readOds } from './ods'
import { isVCard, readVCards } from './vcard'
import { readXlsx } from './xlsx'
import { guardZip } from './zip-guard'

/** What is to be read: the bytes of a file or of cells that were pasted, and of a workbook which sheet. */
export type Source = {
  readonly bytes: Uint8Array
  /** The sheet of a workbook; null for the first with anything in it. */
  readonly name: string | null
  /** Cells that a spreadsheet program laid on the clipboard: text with tabs between them. */
  readonly pasted: boolean
}

/**
 * Reads a file of which nothing is known. Civil registration numbers are cut to birth dates here, before anyone sees them.
 * @param onProgress told the share that is done, 0 to 1
 * @throws Refusal `sheet-…`, whatever the file is
 */
export async function readSheet(source: Source, onProgress: (share: number) => void): Promise<Sheet> {
  const isWorkbook = !source.pasted && sniff(source.bytes) === 'zip'
  return shortened(isWorkbook ? await readWorkbook(source, onProgress) : readText(source, onProgress))
}

async function readWorkbook({ bytes, name }: Source, onProgress: (share: number) => void): Promise<Sheet> {
  const { kind, markup } = await guardZip(bytes)
  onProgress(0.3)
  const sheet = kind === 'ods' ? readOds(markup, name) : await readXlsx(bytes, markup, name)
  onProgress(0.9)
  return sheet
}

function readText({ bytes, pasted }: Source, onProgress: (share: number) => void): Sheet {
  const text = decode(bytes)
  if (isVCard(text)) return { ...TEXT, format: 'vcf', rows: readVCards(text) }
  refuseUnlessTable(text)
  const rows = readCsv(text, onProgress, pasted ? '\t' : undefined)
  return { ...TEXT, format: 'csv', rows: rows.map(withoutMarks) }
}

/** Cells that a spreadsheet program laid on the clipboard, with civil registration numbers cut as everywhere. */
export function readCells(text: string): SheetRow[] {
  return readCsv(text, () => undefined, '\t')
    .map(withoutMarks)
    .map(shortenedRow)
}

/** A text file is one sheet without a name. */
const TEXT = { name: null, names: [], epoch: 1900 } as const

/** Before what begins like a formula this app puts an apostrophe when it writes a text file, and takes it away again here. */
function withoutMarks({ line, cells }: SheetRow): SheetRow {
  const plain = cells.map((cell) => (typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@])/, '') : cell))
  return { line, cells: plain }
}

function shortened(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map(shortenedRow) }
}

function shortenedRow({ line, cells }: SheetRow): SheetRow {
  return { line, cells: cells.map(shortenedCell) }
}

/** A spreadsheet drops the first zero of a number. */
function shortenedCell(cell: Cell): Cell {
  if (typeof cell !== 'string' && typeof cell !== 'number') return cell
  const text = String(cell)
  const whole = /^\d{9}$/.test(text) ? `0${text}` : text
  const without = withoutCpr(whole)
  return without === whole ? cell : without
}
