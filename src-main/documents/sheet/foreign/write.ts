import { columnLetters } from '../../../domain/cell-places'
import { Refusal } from '../../../domain/refusal'
import type { CellFormat } from './formats'
import { gridOf, type Grid, type RowSpan } from './grid'
import { encoded } from './markup'

/** What a cell is told: text, a number, or one that looks otherwise where the cell shows shares or days. Null empties it. */
export type Told = string | number | { readonly [F in CellFormat]?: string | number } | null

export type Entry = { readonly column: number; readonly line: number; readonly told: Told }

/** A sheet's markup with the remembered results of its formulas taken away, so that none is taken for this quarter's. */
export function withoutResults(markup: string): string {
  const { results } = gridOf(markup)
  return results.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), markup)
}

/** A sheet's markup in which these cells, and no others, tell something else. Each keeps its look. @throws Refusal `sheet-damaged` */
export function withEntries(
  markup: string,
  entries: readonly Entry[],
  formats: readonly CellFormat[],
): string {
  const roomy = withRoomForRows(markup)
  const sheet = { markup: roomy, grid: gridOf(roomy), formats }
  const lines = [...new Set(entries.map(({ line }) => line))].toSorted((a, b) => b - a)
  return lines.reduce((text, line) => {
    const ofLine = entries.filter((entry) => entry.line === line)
    const { from, to, text: row } = editOf(sheet, line, ofLine)
    return text.slice(0, from) + row + text.slice(to)
  }, roomy)
}

/** A sheet without a row has but one tag for all of them. */
function withRoomForRows(markup: string): string {
  const { data } = gridOf(markup)
  if (data?.open.kind !== 'empty') return markup
  const { from, to, prefix } = data.open
  return `${markup.slice(0, from)}${opened(markup.slice(from, to))}</${prefix}sheetData>${markup.slice(to)}`
}

type Sheet = { readonly markup: string; readonly grid: Grid; readonly formats: readonly CellFormat[] }
type Edit = { readonly from: number; readonly to: number; readonly text: string }

/** The row with its new cells, in the place of the old one or between its neighbours. */
function editOf(sheet: Sheet, line: number, entries: readonly Entry[]): Edit {
  const { data, rows } = sheet.grid
  if (data === undefined) throw new Refusal('sheet-damaged')
  const row = rows.find((one) => one.line === line)
  if (row !== undefined) return { from: row.open.from, to: row.to, text: rowWith(sheet, row, entries) }
  const { prefix } = data.open
  const text = `<${prefix}row r="${line}">${cellsOf(sheet, undefined, entries)}</${prefix}row>`
  const from = rows.find((one) => one.line > line)?.open.from ?? data.end
  return { from, to: from, text }
}

/** What a row says of the span of its cells no longer holds, and is only a hint. */
function rowWith(sheet: Sheet, row: RowSpan, entries: readonly Entry[]): string {
  const { open, cells, to } = row
  const head = opened(sheet.markup.slice(open.from, open.to)).replace(
    /\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/,
    '',
  )
  const behind = open.kind === 'empty' ? '' : sheet.markup.slice(cells.at(-1)?.to ?? open.to, to)
  const end = behind === '' ? `</${open.prefix}row>` : behind
  return `${head}${cellsOf(sheet, row, entries)}${end}`
}

function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>')
}

/** The cells of a row from left to right, the new ones among the old. */
function cellsOf(sheet: Sheet, row: RowSpan | undefined, entries: readonly Entry[]): string {
  const told = new Set(entries.map(({ column }) => column))
  const kept = (row?.cells ?? []).filter(({ column }) => !told.has(column))
  const cells = [
    ...kept.map(({ column, from, to }) => ({ column, text: sheet.markup.slice(from, to) })),
    ...entries.map((entry) => ({ column: entry.column, text: cellOf(sheet, row, entry) })),
  ]
  return cells
    .toSorted((a, b) => a.column - b.column)
    .map(({ text }) => text)
    .join('')
}

function cellOf(sheet: Sheet, row: RowSpan | undefined, { column, line, told }: Entry): string {
  const prefix = sheet.grid.data?.open.prefix ?? ''
  const style = styleOf(sheet.grid, row, column)
  const value = inFormat(told, sheet.formats[Number(style ?? 0)] ?? 'plain')
  const look = style === undefined ? '' : ` s="${style}"`
  const head = `<${prefix}c r="${columnLetters(column)}${line}"${look}`
  return `${head}${within(value, prefix)}`
}

/** The rest of a cell's tag, and what is in it. */
function within(value: string | number | null, prefix: string): string {
  if (value === null || value === '') return '/>'
  if (typeof value === 'number') return `><${prefix}v>${value}</${prefix}v></${prefix}c>`
  const text = `<${prefix}t xml:space="preserve">${encoded(value)}</${prefix}t>`
  return ` t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`
}

/** A cell that is not there yet looks as its row or its column does. */
function styleOf({ columnStyles }: Grid, row: RowSpan | undefined, column: number): string | undefined {
  const cell = row?.cells.find((one) => one.column === column)
  if (cell !== undefined) return cell.style
  return (
    row?.open.attributes.get('s') ??
    columnStyles.find(({ min, max }) => min <= column && column <= max)?.style
  )
}

function inFormat(told: Told, format: CellFormat): string | number | null {
  return told === null || typeof told !== 'object' ? told : (told[format] ?? told.plain ?? null)
}
