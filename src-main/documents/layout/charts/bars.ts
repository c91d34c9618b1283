import type { Bar } from '../../blocks'
import { plain } from '../../blocks'
import type { Item } from '../../model'
import { moved, row, stacked, type Row } from '../rows'
import { type Place, type Setting } from '../setting'
import { setText, widthOf } from '../text'
import { largestOf } from './scale'

/** Bars that lie, one below the other: the label before, the number after, the target as an upright line. */
export function drawBars(bars: readonly Bar[], place: Place, setting: Setting): Row {
  const { grid } = setting.style
  const labels =
    Math.min(
      0.4 * place.width,
      widest(
        bars.map((bar) => bar.label),
        setting,
      ),
    ) + 8
  const numbers =
    widest(
      bars.map((bar) => bar.shown),
      setting,
    ) + 8
  const scale = (place.width - labels - numbers) / largestOf(bars)
  const axis = place.x + labels
  const step = 1.3 * grid
  const items = bars.flatMap((bar, index) =>
    drawBar(bar, { ...place, x: axis, width: labels }, scale, setting).map((item) =>
      moved(item, 0, index * step),
    ),
  )
  const edge = {
    kind: 'rule',
    x: axis,
    y: 0,
    dx: 0,
    dy: bars.length * step,
    ink: 'text',
    thickness: 0.6,
    dotted: false,
  } as const
  return row(bars.length * step + 4, [...items, { ...edge, tag: place.tag }])
}

function drawBar(bar: Bar, axis: Place, scale: number, setting: Setting): readonly Item[] {
  const { grid } = setting.style
  const length = (bar.value ?? 0) * scale
  const label = { ...axis, x: axis.x - axis.width, width: axis.width - 6 }
  const number = { ...axis, x: axis.x + length + 5, width: 200 }
  const thickness = 0.66 * grid
  const y = 0.32 * grid
  const rect: Item = {
    kind: 'rect',
    x: axis.x,
    y,
    width: length,
    height: thickness,
    fill: 'data',
    stroke: null,
    tag: axis.tag,
  }
  return [
    ...stacked(setText({ content: plain(bar.label), role: 'figure', align: 'right' }, label, setting)).map(
      lower,
    ),
    ...(length > 0 ? [rect] : []),
    ...targetLine(bar, axis, scale, { y: y - 2, height: thickness + 4 }),
    ...stacked(setText({ content: plain(bar.shown), role: 'figure' }, number, setting)).map(lower),
  ]
  function lower(item: Item): Item {
    return moved(item, 0, 0.2 * grid)
  }
}

function targetLine(
  bar: Bar,
  axis: Place,
  scale: number,
  at: { y: number; height: number },
): readonly Item[] {
  if (bar.target === null) return []
  const x = axis.x + bar.target * scale
  return [
    {
      kind: 'rule',
      x,
      y: at.y,
      dx: 0,
      dy: at.height,
      ink: 'text',
      thickness: 1.4,
      dotted: false,
      tag: axis.tag,
    },
  ]
}

function widest(texts: readonly string[], setting: Setting): number {
  return Math.max(0, ...texts.map((text) => widthOf({ content: plain(text), role: 'figure' }, setting)))
}
