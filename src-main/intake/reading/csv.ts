import Papa from 'papaparse'
import { Refusal } from '../../domain/refusal'
import {
  cellOfText,
  isBlank,
  LONGEST_CELL,
  LONGEST_ROW,
  MOST_COLUMNS,
  MOST_ROWS,
  type SheetRow,
} from '../sheet'

/**
 * The rows of a text file with `;`, `,` or tab between the cells, whichever gives the evenest table.
 * Quotes and line breaks in quotes are read as Excel writes them; a quote in the middle of a cell is an ordinary character.
 * @param onProgress told the share that is read, 0 to 1
 * @param known what stands between the cells, when it need not be guessed
 * @throws Refusal `sheet-too-many-rows`, `sheet-too-many-columns`, `sheet-cell-too-long`, `sheet-quote-open`, `sheet-empty`
 */
export function readCsv(text: string, onProgress: (share: number) => void, known?: string): SheetRow[] {
  const { body, delimiter, skipped } =
    known === undefined ? withDelimiter(text) : { body: text, delimiter: known, skipped: 0 }
  const rows: SheetRow[] = []
  let line = skipped
  Papa.parse<string[]>(body, {
    delimiter,
    step: ({ data, errors, meta }) => {
      line += 1
      refuseIfBeyond(line, data)
      if (errors.some(({ code }) => code === 'MissingQuotes')) throw new Refusal('sheet-quote-open', { line })
      const cells = data.map(cellOfText)
      if (!cells.every(isBlank)) rows.push({ line, cells })
      if (line % 1000 === 0) onProgress(meta.cursor / body.length)
    },
  })
  if (rows.length === 0) throw new Refusal('sheet-empty')
  return rows
}

/** @throws Refusal */
function refuseIfBeyond(line: number, cells: readonly string[]): void {
  if (line > MOST_ROWS) throw new Refusal('sheet-too-many-rows', { most: MOST_ROWS })
  if (cells.length > MOST_COLUMNS) throw new Refusal('sheet-too-many-columns', { most: MOST_COLUMNS })
  const tooLong =
    cells.some(({ length }) => length > LONGEST_CELL) ||
    cells.reduce((sum, { length }) => sum + length, 0) > LONGEST_ROW
  if (tooLong) throw new Refusal('sheet-cell-too-long', { line, most: LONGEST_CELL })
}

/** Excel itself may name the delimiter on a first line of its own, `sep=;`. */
function withDelimiter(text: string): { body: string; delimiter: string; skipped: number } {
  const named = /^sep=(.)\r?\n/.exec(text)
  if (named?.[1] === undefined) return { body: text, delimiter: evenestDelimiter(text), skipped: 0 }
  return { body: text.slice(named[0].length), delimiter: named[1], skipped: 1 }
}

const DELIMITERS = [';', ',', '\t'] as const

function evenestDelimiter(text: string): string {
  const start = text.slice(0, 100_000)
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(start, delimiter) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

/** How many of the first rows have the commonest width, weighed by that width; 0 when it cuts nothing. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 60, skipEmptyLines: true })
  const widths = new Map<number, number>()
  for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1)
  const shares = [...widths].map(([width, count]) => (count / data.length) * Math.log2(width))
  return Math.max(0, ...shares)
}
