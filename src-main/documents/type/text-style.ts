import type { Mark } from '../blocks'
import type { Ink } from '../model'
import type { Face, Figures } from './shaper'

/** How one kind of text is set. Lengths in points. */
export type TextStyle = {
  family: 'serif' | 'sans'
  mark: Mark
  size: number
  /** Distance from one baseline to the next. */
  leading: number
  ink: Ink
  figures: Figures
  align: 'justify' | 'left' | 'centre' | 'right'
  hyphenate: boolean
}

/** The cut for a stretch of text: its own mark stands out from the mark of the style. */
export function faceOf(style: TextStyle, mark: Mark): Face {
  if (mark === 'strong' || (style.mark === 'strong' && mark === 'plain')) return `${style.family}-strong`
  const italic = (mark === 'emphasis') !== (style.mark === 'emphasis')
  return italic ? `${style.family}-italic` : style.family
}
