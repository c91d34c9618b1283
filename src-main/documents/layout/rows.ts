import type { Ink, Item } from '../model'

/** A coloured ground or edge behind several rows; it is drawn once for each page they fall on. */
export type Frame = { x: number; width: number; fill: Ink | null; stroke: Ink | null; bar: Ink | null }

/** A strip of the page that is never divided. Items are measured from the left of the measure and the top of the row. */
export type Row = {
  height: number
  items: readonly Item[]
  /** White space wanted above and below; the larger of two neighbours' wishes counts, and none at the top of a page. */
  before: number
  after: number
  /** How far below its top it must meet the baseline grid; null when it may stand anywhere. */
  onGrid: number | null
  /** True when the next row must stand on the same page. */
  keep: boolean
  frame: Frame | null
  /** Set again at the top of the page when the page ends before this row: the head of a table. */
  repeat: Row | null
  /** True on a page without running head and folio. */
  bare: boolean
}

export function row(height: number, items: readonly Item[], rest: Partial<Row> = {}): Row {
  return {
    height,
    items,
    before: 0,
    after: 0,
    onGrid: null,
    keep: false,
    frame: null,
    repeat: null,
    bare: false,
    ...rest,
  }
}

export function moved<Any extends Item>(item: Any, dx: number, dy: number): Any {
  return { ...item, x: item.x + dx, y: item.y + dy }
}

/** The rows with white space above the first and below the last. */
export function spaced(rows: readonly Row[], before: number, after: number): readonly Row[] {
  return rows.map((each, index) => ({
    ...each,
    before: index === 0 ? Math.max(before, each.before) : each.before,
    after: index === rows.length - 1 ? Math.max(after, each.after) : each.after,
  }))
}

/** The rows bound to each other, so that all of them stand on one page. */
export function kept(rows: readonly Row[]): readonly Row[] {
  return rows.map((each, index) => ({ ...each, keep: each.keep || index < rows.length - 1 }))
}

/** The rows bound to each other and to what follows them. */
export function keptWithNext(rows: readonly Row[]): readonly Row[] {
  return rows.map((each) => ({ ...each, keep: true }))
}

/** No single line of a paragraph stands alone at the foot or the top of a page; three lines are not divided. */
export function withoutWidows(rows: readonly Row[]): readonly Row[] {
  const last = rows.length - 1
  return rows.map((each, index) => {
    const isAtEdge = index === 0 || index === last - 1
    return { ...each, keep: each.keep || (index < last && (isAtEdge || rows.length <= 3)) }
  })
}

export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, each, index) => {
    const above = index === 0 ? 0 : Math.max(rows[index - 1]?.after ?? 0, each.before)
    return sum + above + each.height
  }, 0)
}

/** All items of the rows as if they stood in one row, each at its height. */
export function stacked(rows: readonly Row[]): readonly Item[] {
  const items: Item[] = []
  let y = 0
  for (const [index, each] of rows.entries()) {
    if (index > 0) y += Math.max(rows[index - 1]?.after ?? 0, each.before)
    items.push(...each.items.map((item) => moved(item, 0, y)))
    y += each.height
  }
  return items
}
