import { columnLetters, placeOf } from '../../../domain/cell-places'
import { tagsIn, type Tag } from './markup'

/** A cell that is in the markup, with where it stands there. */
export type CellSpan = {
  readonly column: number
  readonly from: number
  readonly to: number
  readonly style: string | undefined
  readonly isFormula: boolean
}

export type RowSpan = {
  readonly line: number
  readonly open: Tag
  readonly to: number
  readonly cells: readonly CellSpan[]
}

/** The cells of a sheet as they stand in its markup. */
export type Grid = {
  /** The tag around all rows, and where the last of them ends; undefined in what is not a worksheet. */
  readonly data: { readonly open: Tag; readonly end: number } | undefined
  readonly rows: readonly RowSpan[]
  /** The style of a whole column, where it has one. */
  readonly columnStyles: readonly { readonly min: number; readonly max: number; readonly style: string }[]
  /** Cells joined to one, such as `B2:D2`. */
  readonly joined: readonly string[]
  /** Where the remembered results of formulas stand. */
  readonly results: readonly { readonly from: number; readonly to: number }[]
}

export function gridOf(markup: string): Grid {
  const reading = new Reading()
  for (const tag of tagsIn(markup)) reading.take(tag)
  return reading
}

type OpenRow = { readonly line: number; readonly open: Tag; readonly cells: CellSpan[] }
type OpenCell = Omit<CellSpan, 'to' | 'isFormula'>

/** Follows the tags one by one. */
class Reading implements Grid {
  data: { open: Tag; end: number } | undefined
  readonly rows: RowSpan[] = []
  readonly columnStyles: { min: number; max: number; style: string }[] = []
  readonly joined: string[] = []
  readonly results: { from: number; to: number }[] = []
  #row: OpenRow | null = null
  #cell: OpenCell | null = null
  #isFormula = false
  #valueFrom: number | null = null

  take(tag: Tag): void {
    this.#steps[tag.name]?.(tag)
  }

  readonly #steps: Readonly<Record<string, (tag: Tag) => void>> = {
    sheetData: (tag) => this.#takeData(tag),
    row: (tag) => (tag.kind === 'close' ? this.#endRow(tag.to) : this.#beginRow(tag)),
    c: (tag) => (tag.kind === 'close' ? this.#endCell(tag.to) : this.#beginCell(tag)),
    f: () => (this.#isFormula = true),
    v: (tag) => this.#takeValue(tag),
    col: ({ attributes }) => this.#takeColumn(attributes),
    mergeCell: ({ attributes }) => this.joined.push(attributes.get('ref') ?? ''),
  }

  #takeData(tag: Tag): void {
    if (tag.kind === 'close') this.data = this.data && { ...this.data, end: tag.from }
    else this.data = { open: tag, end: tag.to }
  }

  #beginRow(open: Tag): void {
    this.#row = { line: Number(open.attributes.get('r')), open, cells: [] }
    if (open.kind === 'empty') this.#endRow(open.to)
  }

  #endRow(to: number): void {
    if (this.#row !== null) this.rows.push({ ...this.#row, to })
    this.#row = null
  }

  #beginCell({ kind, attributes, from, to }: Tag): void {
    const { column } = placeOf(attributes.get('r') ?? '')
    this.#cell = { column, from, style: attributes.get('s') }
    this.#isFormula = false
    if (kind === 'empty') this.#endCell(to)
  }

  #endCell(to: number): void {
    if (this.#cell !== null) this.#row?.cells.push({ ...this.#cell, to, isFormula: this.#isFormula })
    this.#cell = null
  }

  #takeValue({ kind, from, to }: Tag): void {
    if (kind === 'open') this.#valueFrom = from
    else if (kind === 'close' && this.#isFormula && this.#cell !== null && this.#valueFrom !== null)
      this.results.push({ from: this.#valueFrom, to })
  }

  #takeColumn(attributes: Tag['attributes']): void {
    const style = attributes.get('style')
    if (style === undefined) return
    this.columnStyles.push({ min: Number(attributes.get('min')), max: Number(attributes.get('max')), style })
  }
}

/** The cells of the sheet that are worked out from others. */
export function formulasIn({ rows }: Grid): string[] {
  return rows.flatMap(({ line, cells }) =>
    cells.filter(({ isFormula }) => isFormula).map(({ column }) => `${columnLetters(column)}${line}`),
  )
}
