import type { BlockOf, Content } from '../../blocks'
import type { Item } from '../../model'
import { areaOf, type TextRole } from '../document-style'
import { heightOf, moved, row, stacked, type Row } from '../rows'
import type { Place, Setting } from '../setting'
import { setText } from '../text'
import { circle } from './boxes'
import { setKeyFigures } from './figures'

/** The cover: two circles that overlap, for two different but equal women, over the title and the name. */
export function setCover(block: BlockOf<'cover'>, place: Place, setting: Setting): readonly Row[] {
  const height = areaOf(setting.style.page)
  const rowsOf = (content: Content, role: TextRole): readonly Row[] =>
    setText({ content, role }, { ...place, tag: setting.tags.add('P', place.tag) }, setting)
  const title = rowsOf(block.title, 'cover-title')
  const subtitle = rowsOf(block.subtitle, 'cover-subtitle')
  const name = rowsOf(block.name, 'cover-name')
  const figures = setKeyFigures({ kind: 'key-figures', items: block.figures }, place, setting)
  const note = rowsOf(block.note, 'cover-note')
  const titleAt = 0.47 * height
  const items = [
    ...circles(place, 0.22 * height),
    ...at(titleAt, title),
    ...at(titleAt + heightOf(title) + 4, subtitle),
    ...at((figures.length > 0 ? 0.7 : 0.8) * height, name),
    ...at(0.76 * height, figures),
    ...at(height - heightOf(note), note),
  ]
  return [row(height, items, { bare: true })]
}

function at(y: number, rows: readonly Row[]): readonly Item[] {
  return stacked(rows).map((item) => moved(item, 0, y))
}

function circles(place: Place, y: number): readonly Item[] {
  const radius = 0.24 * place.width
  const one = { kind: 'vector', y, path: circle(radius), thickness: 1.2, tag: null } as const
  const left = place.x + radius
  const right = left + 1.25 * radius
  return [
    { ...one, x: left, fill: 'tint', stroke: null },
    { ...one, x: right, fill: null, stroke: 'accent' },
    { ...one, x: left, fill: null, stroke: 'accent' },
  ]
}
