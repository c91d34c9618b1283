import { bookStyle } from '../../src-main/documents/layout/styles'
import type { ItemOf, SetDocument } from '../../src-main/documents/model'
import type { Shaper } from '../../src-main/documents/type/shaper'

/** How evenly the justified lines of a book are spaced, as parts of one. */
export type Spacing = {
  /** By how much its word spaces differ from the face's own, on average. */
  readonly stretch: number
  /** The part of the lines whose spaces are wider by more than 60 per cent. */
  readonly wide: number
  /** The part of the lines that end in a hyphen just as the line before did. */
  readonly ladders: number
}

export function spacingOf({ pages }: SetDocument, shaper: Shaper): Spacing {
  const lines = pages.map(({ items }) => items.filter(isJustified))
  const all = lines.flat()
  const stretches = all.map((line) => stretchesIn(line, shaper))
  const every = stretches.flat()
  const doubled = lines.flatMap((page) =>
    page.filter(({ after }, at) => after === '-' && page[at - 1]?.after === '-'),
  )
  return {
    stretch: every.reduce((sum, one) => sum + Math.abs(one), 0) / every.length,
    wide: stretches.filter((line) => line.some((one) => one > 0.6)).length / all.length,
    ladders: doubled.length / all.length,
  }
}

/** Body text that goes on in the next line; last lines keep their own spaces. */
function isJustified(item: SetDocument['pages'][number]['items'][number]): item is ItemOf<'text'> {
  return (
    item.kind === 'text' &&
    item.face === 'serif' &&
    item.size === bookStyle.text.body.size &&
    item.after !== '' &&
    item.words.length > 1
  )
}

function stretchesIn({ words, face, figures, size, breadth }: ItemOf<'text'>, shaper: Shaper): number[] {
  const widthOf = (text: string) => (shaper.shape(text, face, figures).advance * size * breadth) / 1000
  const space = widthOf(' ') / breadth
  return words.slice(1).map(([x], at) => {
    const [before, text] = words[at] ?? [0, '']
    return (x - before - widthOf(text)) / space - 1
  })
}
