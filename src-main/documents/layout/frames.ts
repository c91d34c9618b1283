import type { Item } from '../model'
import type { Placed } from './paginate'
import type { Frame } from './rows'

/** The grounds behind the rows of a page: one for every stretch of rows that share a frame. */
export function framesOf(placed: readonly Placed[]): readonly Item[] {
  const areas: { frame: Frame; y: number; bottom: number }[] = []
  for (const { row, y } of placed) {
    const last = areas.at(-1)
    const bottom = y + row.height
    if (row.frame && last?.frame === row.frame) last.bottom = bottom
    else if (row.frame) areas.push({ frame: row.frame, y, bottom })
  }
  return areas.flatMap(({ frame, y, bottom }) => draw(frame, y, bottom - y))
}

function draw(frame: Frame, y: number, height: number): readonly Item[] {
  const area = { x: frame.x, y, height, stroke: null, tag: null }
  const ground: Item = { kind: 'rect', ...area, width: frame.width, fill: frame.fill, stroke: frame.stroke }
  const bar: Item = { kind: 'rect', ...area, width: 2.5, fill: frame.bar }
  return [...(frame.fill || frame.stroke ? [ground] : []), ...(frame.bar ? [bar] : [])]
}
