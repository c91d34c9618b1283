import type { Bar } from '../../blocks'
import { plain } from '../../blocks'
import type { Ink, Item } from '../../model'
import { moved, row, stacked, type Row } from '../rows'
import { type Place, type Setting } from '../setting'
import { setText, widthOf } from '../text'

type Ground = { fill: Ink; stroke: Ink | null }

/** The grounds of the parts, told apart in grey too; after the fourth they begin again. */
const grounds: readonly [Ground, ...Ground[]] = [
  { fill: 'data', stroke: null },
  { fill: 'data-third', stroke: null },
  { fill: 'data-second', stroke: null },
  { fill: 'paper', stroke: 'data' },
]

/** One bar divided into the parts of a whole, with a key below in the same order. */
export function drawStack(parts: readonly Bar[], place: Place, setting: Setting): Row {
  const { grid } = setting.style
  const whole = parts.reduce((sum, part) => sum + (part.value ?? 0), 0) || 1
  const height = 1.4 * grid
  let x = place.x
  const bar = parts.flatMap((part, index): readonly Item[] => {
    const width = (place.width * (part.value ?? 0)) / whole
    const rect: Item = { kind: 'rect', x, y: 4, width, height, ...groundOf(index), tag: place.tag }
    x += width
    return width > 0 ? [rect] : []
  })
  const key = keyOf(parts, place, setting)
  return row(height + 8 + key.height, [...bar, ...key.items.map((item) => moved(item, 0, height + 8))])
}

function keyOf(
  parts: readonly Bar[],
  place: Place,
  setting: Setting,
): { height: number; items: readonly Item[] } {
  const { grid } = setting.style
  const side = 0.6 * grid
  const items: Item[] = []
  let x = place.x
  let y = 0
  for (const [index, part] of parts.entries()) {
    const content = plain(`${part.label} ${part.shown}`)
    const width = side + 5 + widthOf({ content, role: 'figure' }, setting)
    if (x > place.x && x + width > place.x + place.width) {
      x = place.x
      y += grid
    }
    const label = stacked(
      setText({ content, role: 'figure' }, { ...place, x: x + side + 5, width: width + 1 }, setting),
    )
    items.push({
      kind: 'rect',
      x,
      y: y + 0.12 * grid,
      width: side,
      height: side,
      ...groundOf(index),
      tag: place.tag,
    })
    items.push(...label.map((item) => moved(item, 0, y)))
    x += width + grid
  }
  return { height: y + grid, items }
}

function groundOf(index: number): Ground {
  return grounds[index % grounds.length] ?? grounds[0]
}
