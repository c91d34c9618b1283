import type { BlockOf } from '../../blocks'
import { areaOf } from '../document-style'
import { kept, row, spaced, type Row } from '../rows'
import { inside, type Place, type Setting } from '../setting'
import { setText } from '../text'

/** The most a picture takes of the height of a page, so that words stand with it. */
const TALLEST = 0.6

/** A picture in the middle of the measure, with its caption below it. */
export function setPicture(block: BlockOf<'picture'>, place: Place, setting: Setting): readonly Row[] {
  const { grid, page } = setting.style
  const { picture, share, alt, content } = block
  const ratio = picture.height / picture.width
  const width = Math.min(share * place.width, (TALLEST * areaOf(page)) / ratio)
  const section = inside(place, setting.tags.add('Sect', place.tag), (place.width - width) / 2)
  const tag = setting.tags.add('Figure', section.tag, { alt })
  const image = {
    kind: 'image',
    x: section.x,
    y: 0,
    width,
    height: width * ratio,
    picture: picture.id,
    tag,
  } as const
  const below = inside(section, setting.tags.add('P', section.tag))
  const caption =
    content.length === 0 ? [] : setText({ content, role: 'caption' }, { ...below, width }, setting)
  return spaced(kept([row(image.height + 0.3 * grid, [image]), ...caption]), grid, grid)
}
