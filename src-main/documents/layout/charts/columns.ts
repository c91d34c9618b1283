import type { Bar } from '../../blocks'
import { plain } from '../../blocks'
import type { Item } from '../../model'
import { moved, row, stacked, type Row } from '../rows'
import { type Place, type Setting } from '../setting'
import { setText } from '../text'
import { largestOf } from './scale'

/** Upright bars from left to right, for what changes over time: the number above, the label below. */
export function drawColumns(bars: readonly Bar[], place: Place, setting: Setting): Row {
  const { grid } = setting.style
  const height = 7 * grid
  const foot = grid + height
  const step = place.width / Math.max(1, bars.length)
  const scale = height / largestOf(bars)
  const items = bars.flatMap((bar, index) =>
    drawColumn(bar, { ...place, x: place.x + index * step, width: step }, { foot, scale }, setting),
  )
  const edge = {
    kind: 'rule',
    x: place.x,
    y: foot,
    dx: place.width,
    dy: 0,
    ink: 'text',
    thickness: 0.6,
    dotted: false,
  } as const
  return row(foot + 2.1 * grid, [...items, { ...edge, tag: place.tag }])
}

function drawColumn(
  bar: Bar,
  cell: Place,
  { foot, scale }: { foot: number; scale: number },
  setting: Setting,
): readonly Item[] {
  const { grid } = setting.style
  const height = (bar.value ?? 0) * scale
  const width = Math.min(0.62 * cell.width, 3 * grid)
  const x = cell.x + (cell.width - width) / 2
  const tag = cell.tag
  const rect: Item = { kind: 'rect', x, y: foot - height, width, height, fill: 'data', stroke: null, tag }
  const number = setText({ content: plain(bar.shown), role: 'figure', align: 'centre' }, cell, setting)
  const label = setText({ content: plain(bar.label), role: 'figure', align: 'centre' }, cell, setting)
  return [
    ...(height > 0 ? [rect] : []),
    ...targetLine(bar, { x: x - 3, width: width + 6, y: foot }, scale, tag),
    ...stacked(number).map((item) => moved(item, 0, foot - height - 0.95 * grid)),
    ...stacked(label).map((item) => moved(item, 0, foot + 3)),
  ]
}

function targetLine(
  bar: Bar,
  over: { x: number; width: number; y: number },
  scale: number,
  tag: Place['tag'],
): readonly Item[] {
  if (bar.target === null) return []
  const y = over.y - bar.target * scale
  return [
    { kind: 'rule', x: over.x, y, dx: over.width, dy: 0, ink: 'text', thickness: 1.4, dotted: false, tag },
  ]
}
