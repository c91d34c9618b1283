import type { BlockOf } from '../../blocks'
import { plain, textOf } from '../../blocks'
import type { Item } from '../../model'
import { areaOf } from '../document-style'
import { heightOf, kept, keptWithNext, row, spaced, type Row } from '../rows'
import { inside, type Heading, type Place, type Setting } from '../setting'
import { baselineOf, setText, widthOf } from '../text'

/** The table of contents, on one page if it has room there: number, title, a dotted leader and the page, each line a link. */
export function setContents(block: BlockOf<'contents'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const title = setText(
    { content: block.title, role: 'heading-2' },
    inside(place, setting.tags.add('P', place.tag)),
    setting,
  )
  const list = setting.tags.add('TOC', place.tag)
  const listed = setting.headings.filter(
    (heading) => heading.level === 1 || setting.style.chapters === 'running',
  )
  const lines = listed
    .filter((heading) => heading.level < 3)
    .map((heading) => setEntry(heading, inside(place, list), setting))
  const rows = [...keptWithNext(spaced(title, grid, grid)), ...lines]
  return heightOf(rows) < areaOf(setting.style.page) ? kept(rows) : rows
}

function setEntry(heading: Heading, place: Place, setting: Setting): Row {
  const role = 'contents'
  const style = setting.style.text[role]
  const entry = setting.tags.add('TOCI', place.tag)
  const link = setting.tags.add('Link', setting.tags.add('Reference', entry))
  const page = String(setting.pages.of(heading.place))
  const column = setting.style.chapters === 'running' ? 0 : 2 * style.size
  const x = place.x + column + (heading.level === 2 ? 1.4 * style.size : 0)
  const width = place.x + place.width - x - 3 * style.size
  const one = { ...place, tag: link }
  const number = setText({ content: plain(heading.number), role }, one, setting)
  const [title] = setText({ content: heading.title, role }, { ...one, x, width }, setting)
  const pageAt = { ...one, x: place.x + place.width - 3 * style.size, width: 3 * style.size }
  const numeral = setText({ content: plain(page), role, align: 'right' }, pageAt, setting)
  const pageWidth = widthOf({ content: plain(page), role }, setting)
  const titleEnd = x + Math.min(width, widthOf({ content: heading.title, role }, setting))
  const items = [...number, ...(title ? [title] : []), ...numeral].flatMap((each) => each.items)
  const leader = dots(titleEnd + 5, place.x + place.width - pageWidth - 5, baselineOf(style))
  const area = { x: place.x, y: 0, width: place.width, height: style.leading }
  const says = `${textOf(heading.title)}, ${page}`
  const click: Item = { kind: 'link', ...area, to: { place: heading.place }, says, tag: link }
  return row(style.leading * 1.1, [...items, ...leader, click], { before: heading.level === 1 ? 2 : 0 })
}

function dots(from: number, to: number, y: number): readonly Item[] {
  if (to - from < 8) return []
  return [
    { kind: 'rule', x: from, y, dx: to - from, dy: 0, ink: 'soft', thickness: 0.5, dotted: true, tag: null },
  ]
}
