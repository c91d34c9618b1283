import type { BlockOf, BoxStyle } from '../../blocks'
import { plain } from '../../blocks'
import type { Item } from '../../model'
import { areaOf } from '../document-style'
import { heightOf, kept, keptWithNext, moved, row, spaced, type Frame, type Row } from '../rows'
import { inside, type Place, type Setting } from '../setting'
import { setText } from '../text'

type Ground = Pick<Frame, 'fill' | 'stroke' | 'bar'> & { padding: number; barRoom: number }

const bare = { fill: null, stroke: null, bar: null, padding: 9, barRoom: 0 }

const grounds: { [Style in BoxStyle]: Ground } = {
  fact: { ...bare, fill: 'tint' },
  frame: { ...bare, stroke: 'rule' },
  warning: { ...bare, fill: 'tint', bar: 'accent', barRoom: 4 },
  letter: { ...bare, bar: 'rule', padding: 4, barRoom: 8 },
}

/** Where the blocks in a box stand: inside its edge and its padding. */
export function insideBox(style: BoxStyle, place: Place): Place {
  const { padding, barRoom } = grounds[style]
  const voice = style === 'letter' ? 'letter' : 'box'
  return { ...place, x: place.x + padding + barRoom, width: place.width - 2 * padding - barRoom, voice }
}

/** Rows on one ground, with its padding; kept on one page unless they would take most of it. */
export function framed(
  rows: readonly Row[],
  style: BoxStyle,
  place: Place,
  setting: Setting,
): readonly Row[] {
  const { padding, barRoom: _, ...ground } = grounds[style]
  const frame: Frame = { x: place.x, width: place.width, ...ground }
  const padded = [row(padding, [], { keep: true }), ...rows, row(padding, [])].map((each) => ({
    ...each,
    frame,
  }))
  const closed = padded.map((each, index) => (index === padded.length - 2 ? { ...each, keep: true } : each))
  const isSmall = heightOf(closed) < 0.45 * areaOf(setting.style.page)
  return spaced(isSmall ? kept(closed) : closed, 0.8 * setting.style.grid, 0.8 * setting.style.grid)
}

/** A portrait with its story beside it; without a picture, the first letters of the names. */
export function setPortrait(block: BlockOf<'portrait'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const width = block.picture ? 5.6 * grid : 4.4 * grid
  const height = block.picture ? (width * block.picture.height) / block.picture.width : monogramHeight * width
  const tag = setting.tags.add('Sect', place.tag)
  const picture = pictureOf(block, { ...place, width, tag }, height, setting)
  const beside = inside({ ...place, voice: 'box' }, setting.tags.add('P', tag), width + grid)
  const rows = setText({ content: block.content, role: 'box' }, beside, setting)
  const free = Math.max(0, height - heightOf(rows))
  const padding = row(free / 2, [])
  const [first, ...rest] = [padding, ...rows, padding]
  return first ? spaced(keptWithNext([{ ...first, items: picture }, ...rest]), grid, grid) : []
}

function pictureOf(
  block: BlockOf<'portrait'>,
  place: Place,
  height: number,
  setting: Setting,
): readonly Item[] {
  if (block.picture === null) return monogram(block.name, place, setting)
  const tag = setting.tags.add('Figure', place.tag, { alt: block.alt })
  return [{ kind: 'image', x: place.x, y: 0, width: place.width, height, picture: block.picture.id, tag }]
}

/** Of its width: two circles of this height overlap in it. */
const monogramHeight = 0.6

/** Two circles that overlap, with the initials of both in them: decoration, since the names stand beside it. */
function monogram(name: string, place: Place, setting: Setting): readonly Item[] {
  const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map((match) => match[0]).slice(0, 2)
  const radius = (place.width * monogramHeight) / 2
  const centres = initials.length > 1 ? [radius, place.width - radius] : [radius]
  const circles = centres.map((x, index): Item => {
    const inks =
      index === 0 ? ({ fill: 'tint', stroke: null } as const) : ({ fill: null, stroke: 'accent' } as const)
    return {
      kind: 'vector',
      x: place.x + x,
      y: radius + 2,
      path: circle(radius),
      ...inks,
      thickness: 1,
      tag: null,
    }
  })
  const letters = initials.flatMap((letter, index) => {
    const at = { ...place, x: place.x + (centres[index] ?? 0) - radius, width: 2 * radius, tag: null }
    const rows = setText({ content: plain(letter), role: 'monogram' }, at, setting)
    const middle = radius - (rows[0]?.height ?? 0) / 2
    return rows.flatMap((each) => each.items.map((item) => moved(item, 0, middle)))
  })
  return [...circles, ...letters]
}

export function circle(radius: number): string {
  const r = radius.toFixed(2)
  const d = (2 * radius).toFixed(2)
  return `M-${r} 0a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0Z`
}
