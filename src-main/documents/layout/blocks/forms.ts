import type { BlockOf, Content } from '../../blocks'
import type { Item } from '../../model'
import { heightOf, kept, moved, row, spaced, stacked, type Row } from '../rows'
import { inside, type Place, type Setting } from '../setting'
import { baselineOf, setText } from '../text'
import { tickBox } from './prose'

/** Empty lines to write on, under an optional label. */
export function setLines(block: BlockOf<'lines'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const label = labelRows(block.label, place, setting)
  const lines = Array.from({ length: block.count }, () =>
    row(1.8 * grid, [writingLine(place.x, 1.8 * grid, place.width)]),
  )
  return spaced(inGroups([...label, ...lines]), 0.7 * grid, grid)
}

/** A few lines stand together; of many, no fewer than three stand alone on a page. */
function inGroups(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= 9) return kept(rows)
  return [...kept(rows.slice(0, 4)), ...rows.slice(4, -3), ...kept(rows.slice(-3))]
}

/** Labelled lines side by side. */
export function setFields(block: BlockOf<'fields'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const height = 2.2 * grid
  const items = cellsOf(block.labels, place, grid).flatMap(({ label, cell }) => [
    ...stacked(labelRows(label, cell, setting)),
    writingLine(cell.x, height, cell.width),
  ])
  return spaced([row(height, items)], 0.4 * grid, 0.3 * grid)
}

/** Lines to sign on, with the signer's part below. */
export function setSign(block: BlockOf<'sign'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const line = 2.6 * grid
  const items = cellsOf(block.labels, place, 1.5 * grid).flatMap(({ label, cell }) => [
    writingLine(cell.x, line, cell.width),
    ...stacked(labelRows(label, cell, setting)).map((item) => moved(item, 0, line + 2)),
  ])
  return spaced([row(line + grid + 2, items)], grid, grid)
}

/** Boxes to tick with a word beside each, filled line by line. */
export function setTicks(block: BlockOf<'ticks'>, place: Place, setting: Setting): readonly Row[] {
  const { grid, text } = setting.style
  const list = inside(place, setting.tags.add('L', place.tag))
  const lines = Array.from({ length: Math.ceil(block.items.length / block.columns) }, (_, line) =>
    Array.from({ length: block.columns }, (__, column) => block.items[line * block.columns + column] ?? []),
  )
  const rows = lines.map((labels) => {
    const cells = cellsOf(labels, list, grid / 2).filter(({ label }) => label.length > 0)
    const set = cells.map(({ label, cell }) => tick(label, cell, setting))
    const height = Math.max(...set.map((one) => one.height), 1.15 * text.box.leading)
    return row(
      height,
      set.flatMap((one) => one.items),
    )
  })
  return spaced(rows, 0.4 * grid, 0.6 * grid)
}

function tick(label: Content, cell: Place, setting: Setting): { height: number; items: readonly Item[] } {
  const style = setting.style.text.box
  const item = setting.tags.add('LI', cell.tag)
  const body = inside(cell, setting.tags.add('LBody', item), 1.6 * style.size)
  const rows = setText({ content: label, role: 'box' }, body, setting)
  return {
    height: heightOf(rows),
    items: [tickBox(cell.x, baselineOf(style), style.size), ...stacked(rows)],
  }
}

function cellsOf(
  labels: readonly Content[],
  place: Place,
  gap: number,
): readonly { label: Content; cell: Place }[] {
  const width = (place.width - gap * (labels.length - 1)) / labels.length
  return labels.map((label, index) => ({
    label,
    cell: { ...place, x: place.x + index * (width + gap), width },
  }))
}

function labelRows(label: Content, place: Place, setting: Setting): readonly Row[] {
  if (label.length === 0) return []
  return setText({ content: label, role: 'label' }, inside(place, setting.tags.add('P', place.tag)), setting)
}

function writingLine(x: number, y: number, width: number): Item {
  return { kind: 'rule', x, y, dx: width, dy: 0, ink: 'soft', thickness: 0.5, dotted: true, tag: null }
}
