import type { Align, BlockOf, Content } from '../../blocks'
import { plain } from '../../blocks'
import type { Item } from '../../model'
import { heightOf, kept, moved, row, spaced, stacked, type Row } from '../rows'
import { inside, type Place, type Setting } from '../setting'
import { setText, widthOf } from '../text'

const cellPadding = { x: 5, y: 3.2 }

type Box = { x: number; width: number; align: Align }

export function setTable(block: BlockOf<'table'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const table = setting.tags.add('Table', place.tag)
  const columns = columnsOf(block, place)
  const caption = captionOf(block, inside(place, table), setting)
  const head = headRow(block.head, columns, inside(place, table), setting)
  const body = block.rows.map((cells) => bodyRow(cells, columns, inside(place, table), setting))
  warnOfWideCells(block, columns, setting)
  const rows = body.map((each, index) => (index === 0 ? each : { ...each, repeat: asFurniture(head) }))
  return spaced(
    [...kept([...caption, { ...head, keep: true }]), ...withLastTwoKept(rows)],
    0.7 * grid,
    0.8 * grid,
  )
}

function columnsOf(block: BlockOf<'table'>, place: Place): readonly Box[] {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0)
  let x = place.x
  return block.columns.map((column) => {
    const box = { x, width: (place.width * column.share) / shares, align: column.align }
    x += box.width
    return box
  })
}

function captionOf(block: BlockOf<'table'>, place: Place, setting: Setting): readonly Row[] {
  if (block.caption === '') return []
  const content: Content = [{ kind: 'text', text: block.caption, mark: 'plain', whole: false }]
  return setText({ content, role: 'caption' }, inside(place, setting.tags.add('Caption', place.tag)), setting)
}

function headRow(cells: readonly Content[], columns: readonly Box[], place: Place, setting: Setting): Row {
  const line = setCells(cells, columns, { role: 'table-head', cell: 'TH' }, { place, setting })
  return row(line.height, [...line.items, ruleBelow(place, line.height, 1)])
}

function bodyRow(cells: readonly Content[], columns: readonly Box[], place: Place, setting: Setting): Row {
  const line = setCells(cells, columns, { role: 'table', cell: 'TD' }, { place, setting })
  const isEmpty = cells.every((cell) => cell.length === 0)
  const height = isEmpty ? Math.max(line.height, 1.7 * setting.style.grid) : line.height
  return row(height, [...line.items, ruleBelow(place, height, 0.4)])
}

type CellKind = { role: 'table' | 'table-head'; cell: 'TH' | 'TD' }

function setCells(
  cells: readonly Content[],
  columns: readonly Box[],
  kind: CellKind,
  { place, setting }: { place: Place; setting: Setting },
): { height: number; items: readonly Item[] } {
  const line = setting.tags.add('TR', place.tag)
  const set = columns.map((column, index) => {
    const tag = setting.tags.add(kind.cell, line)
    const room = {
      x: column.x + (index === 0 ? 0 : cellPadding.x),
      right: column.x + column.width - cellPadding.x,
    }
    const cell = { ...place, x: room.x, width: room.right - room.x, tag }
    const rows = setText({ content: cells[index] ?? [], role: kind.role, align: column.align }, cell, setting)
    return { cell, rows }
  })
  const height = Math.max(...set.map(({ rows }) => heightOf(rows)), setting.style.text[kind.role].leading)
  const items = set.flatMap(({ rows, cell }) =>
    rows.length === 0
      ? [emptyCell(cell, setting)]
      : stacked(rows).map((item) => moved(item, 0, cellPadding.y)),
  )
  return { height: height + 2 * cellPadding.y, items }
}

/** An empty cell is still a cell to those who hear the table. */
function emptyCell(cell: Place, setting: Setting): Item {
  const { size, ink, figures } = setting.style.text.table
  const words: readonly (readonly [number, string])[] = []
  return {
    kind: 'text',
    x: cell.x,
    y: size,
    face: 'sans',
    size,
    breadth: 1,
    ink,
    figures,
    words,
    after: '',
    rightToLeft: false,
    tag: cell.tag,
  }
}

function ruleBelow(place: Place, y: number, thickness: number): Item {
  return {
    kind: 'rule',
    x: place.x,
    y,
    dx: place.width,
    dy: 0,
    ink: 'rule',
    thickness,
    dotted: false,
    tag: null,
  }
}

/** The same row for the eye alone: a head repeated on the next page is not read out again. */
function asFurniture(head: Row): Row {
  return { ...head, items: head.items.map((item) => (item.kind === 'place' ? item : { ...item, tag: null })) }
}

function withLastTwoKept(rows: readonly Row[]): readonly Row[] {
  const isEdge = (index: number): boolean => rows.length > 1 && (index === 0 || index === rows.length - 2)
  return rows.map((each, index) => ({ ...each, keep: isEdge(index) }))
}

/** A word wider than its column would run into the next one. */
function warnOfWideCells(block: BlockOf<'table'>, columns: readonly Box[], setting: Setting): void {
  for (const cells of [block.head, ...block.rows]) {
    for (const [index, content] of cells.entries()) {
      const room = (columns[index]?.width ?? 0) - 2 * cellPadding.x
      const widest = widestWord(content, room, setting)
      if (widest !== null) setting.warnings.push({ code: 'too-wide', about: widest, line: 0 })
    }
  }
}

function widestWord(content: Content, room: number, setting: Setting): string | null {
  const words = content.flatMap((part) => (part.kind === 'text' ? part.text.split(/[\s\u00ad/@.-]+/) : []))
  const tooWide = words.find((word) => {
    const parts = setting.typesetter.hyphenate(word, setting.language)
    return (
      parts.length === 0 &&
      word.length > 8 &&
      widthOf({ content: plain(word), role: 'table' }, setting) > room
    )
  })
  return tooWide ?? null
}

/** Facts about the document: a label and what it says, without the lines of a table. */
export function setFacts(block: BlockOf<'facts'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const list = setting.tags.add('L', place.tag)
  const column = 0.32 * place.width
  const rows = block.entries.flatMap(({ label, content }) => {
    const tag = setting.tags.add('LI', list)
    const left = { ...inside(place, setting.tags.add('Lbl', tag)), width: column - 8 }
    const right = inside(place, setting.tags.add('LBody', tag), column)
    const labels = setText({ content: label, role: 'label' }, left, setting)
    const said = setText(
      { content, role: place.voice === 'box' ? 'box' : 'table', align: 'left' },
      right,
      setting,
    )
    const height = Math.max(heightOf(labels), heightOf(said))
    return [row(height, [...stacked(labels), ...stacked(said)], { before: 0.2 * grid })]
  })
  return spaced(rows, grid / 2, grid)
}
