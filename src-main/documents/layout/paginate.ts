import type { Row } from './rows'

export type Placed = { row: Row; y: number }

/** The rows of one page. `overfull` is true when what had to stand together did not fit. */
export type RowPage = { placed: readonly Placed[]; height: number; overfull: boolean }

export type Room = { height: number; grid: number }

/** Lengths that differ by less are the same. */
const hair = 0.01

/** Fills pages with rows from top to bottom and breaks only where the rows allow it. */
export function paginate(rows: readonly Row[], room: Room): readonly RowPage[] {
  const pages: RowPage[] = []
  let from = 0
  while (from < rows.length) {
    const { next, page } = fillPage(rows, from, room, pages.length === 0)
    pages.push(page)
    from = next
  }
  return pages
}

function fillPage(
  rows: readonly Row[],
  from: number,
  room: Room,
  isFirst: boolean,
): { next: number; page: RowPage } {
  const head = isFirst ? [] : headAbove(rows[from])
  const placed = placeRows(rows, from, room, bottomOf(head))
  const full = from + placed.length
  const lastBreak = full === rows.length ? full : placed.findLastIndex(({ row }) => !row.keep) + 1 + from
  const next = lastBreak > from ? lastBreak : Math.max(full, from + 1)
  const shown = [...head, ...placed.slice(0, next - from)]
  return { next, page: { placed: shown, height: bottomOf(shown), overfull: lastBreak === from } }
}

/** The head of a table that goes on from the page before. */
function headAbove(row: Row | undefined): readonly Placed[] {
  return row?.repeat ? [{ row: row.repeat, y: 0 }] : []
}

/** As many rows as there is room for, each at its height. */
function placeRows(rows: readonly Row[], from: number, room: Room, top: number): readonly Placed[] {
  const placed: Placed[] = []
  let bottom = top
  for (const row of rows.slice(from)) {
    const y = topOf(row, placed.at(-1)?.row, bottom, room)
    if (y + row.height > room.height + hair) return placed
    placed.push({ row, y })
    bottom = y + row.height
  }
  return placed
}

/** White space above a row counts only below another one. */
function topOf(row: Row, above: Row | undefined, bottom: number, room: Room): number {
  const wanted = above ? bottom + Math.max(above.after, row.before) : bottom
  if (row.onGrid === null) return wanted
  return Math.ceil((wanted + row.onGrid - hair) / room.grid) * room.grid - row.onGrid
}

function bottomOf(placed: readonly Placed[]): number {
  const last = placed.at(-1)
  return last ? last.y + last.row.height : 0
}
