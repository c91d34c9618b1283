import type { BlockOf, Figure } from '../../blocks'
import { plain } from '../../blocks'
import { drawBars } from '../charts/bars'
import { drawColumns } from '../charts/columns'
import { drawStack } from '../charts/stack'
import { kept, moved, row, spaced, stacked, type Row } from '../rows'
import { inside, type Place, type Setting } from '../setting'
import { setText } from '../text'

/** A figure under its title, with its source below. What it shows is told in its alt text. */
export function setFigure({ figure }: BlockOf<'figure'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const section = inside(place, setting.tags.add('Sect', place.tag))
  const title = setText(
    { content: plain(figure.title), role: 'figure-title' },
    inParagraph(section, setting),
    setting,
  )
  const tag = setting.tags.add('Figure', section.tag, { alt: figure.alt })
  const drawing = drawings[figure.kind](figure.bars, inside(place, tag), setting)
  const source = setText(
    { content: plain(figure.source), role: 'label' },
    inParagraph(section, setting),
    setting,
  )
  return spaced(kept([...title, drawing, ...source]), grid, grid)
}

const drawings: { [Kind in Figure['kind']]: typeof drawBars } = {
  bars: drawBars,
  columns: drawColumns,
  stack: drawStack,
}

/** Large numbers side by side, at most four in a row. */
export function setKeyFigures(block: BlockOf<'key-figures'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const perRow = Math.min(4, block.items.length)
  const width = (place.width - grid * (perRow - 1)) / perRow
  const cells = block.items.map((item, index) => {
    const cell = { ...place, x: place.x + (index % perRow) * (width + grid), width }
    return keyFigureRows(item, cell, setting)
  })
  const lines = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, line) => {
    const inLine = cells.slice(line * perRow, (line + 1) * perRow)
    const height = Math.max(...inLine.map((rows) => rows.reduce((sum, each) => sum + each.height, 0)))
    return row(
      height + 8,
      inLine.flatMap((rows) => stacked(rows)).map((item) => moved(item, 0, 6)),
      { before: 6 },
    )
  })
  return spaced(lines, grid, grid)
}

function keyFigureRows(
  item: BlockOf<'key-figures'>['items'][number],
  cell: Place,
  setting: Setting,
): readonly Row[] {
  const one = inParagraph(cell, setting)
  const value = setText({ content: plain(item.value), role: 'key-value' }, one, setting)
  const label = setText({ content: plain(item.label), role: 'key-label' }, one, setting)
  const note = setText({ content: plain(item.note), role: 'label' }, one, setting)
  const edge = {
    kind: 'rule',
    x: cell.x,
    y: 0,
    dx: cell.width,
    dy: 0,
    ink: 'accent',
    thickness: 1,
    dotted: false,
    tag: null,
  } as const
  const [first, ...rest] = [...value, ...label, ...note]
  return first ? [{ ...first, items: [edge, ...first.items] }, ...rest] : []
}

function inParagraph(place: Place, setting: Setting): Place {
  return inside(place, setting.tags.add('P', place.tag))
}
