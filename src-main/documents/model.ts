import type { Language } from './language'
import type { Face, Figures } from './type/shaper'

/**
 * Inks by what they are for; each edition has its own colours for them. The last three tell the parts of a figure apart,
 * in grey as well.
 */
export type Ink =
  'text' | 'soft' | 'accent' | 'tint' | 'rule' | 'paper' | 'data' | 'data-second' | 'data-third'

/** Number of the tag an item belongs to; null for what is only decoration or furniture. */
export type TagRef = number | null

/**
 * What follows the last word of a line: a space where the line ends softly, a hyphen where a word is divided, a space of no
 * width where it is divided without a sign; nothing where the text ends or goes on in another face.
 */
export type After = '' | ' ' | '-' | '\u200b'

/** One line's words in one face. `words` hold the distance from `x` of each word; `y` is the baseline. */
export type TextItem = {
  kind: 'text'
  x: number
  y: number
  face: Face
  size: number
  /** How broad the letters are drawn; 1 is as the face has them. */
  breadth: number
  ink: Ink
  figures: Figures
  words: readonly (readonly [dx: number, text: string])[]
  after: After
  rightToLeft: boolean
  tag: TagRef
}

export type RectItem = {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  fill: Ink | null
  stroke: Ink | null
  tag: TagRef
}

/** A straight line from (x, y) by (dx, dy). */
export type RuleItem = {
  kind: 'rule'
  x: number
  y: number
  dx: number
  dy: number
  ink: Ink
  thickness: number
  dotted: boolean
  tag: TagRef
}

export type ImageItem = {
  kind: 'image'
  x: number
  y: number
  width: number
  height: number
  picture: string
  tag: TagRef
}

/** Outlines in the notation of SVG's `d`, measured from (x, y). */
export type VectorItem = {
  kind: 'vector'
  x: number
  y: number
  path: string
  fill: Ink | null
  stroke: Ink | null
  thickness: number
  tag: TagRef
}

/** An area to click. `says` tells a reader who cannot see it where it leads. */
export type LinkItem = {
  kind: 'link'
  x: number
  y: number
  width: number
  height: number
  to: { url: string } | { place: string }
  says: string
  tag: TagRef
}

/** A place that a link may lead to. */
export type PlaceItem = { kind: 'place'; x: number; y: number; name: string }

export type Item = TextItem | RectItem | RuleItem | ImageItem | VectorItem | LinkItem | PlaceItem
export type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>

/** One page: everything on it, in reading order. Lengths in points from its top left corner. */
export type PageModel = { no: number; width: number; height: number; items: readonly Item[] }

export type TagRole =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Sect'
  | 'Div'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'TOC'
  | 'TOCI'

/** What a part of the document is, for a screen reader. The parent comes earlier in the list; null is the document itself. */
export type Tag = {
  role: TagRole
  parent: TagRef
  /** What a figure shows, in words. */
  alt: string
  /** Where a figure stands on its page: left, top, right, bottom. */
  bounds: readonly [number, number, number, number] | null
}

export type OutlineEntry = { level: 1 | 2; title: string; place: string; page: number; y: number }

/** A document made up into pages: plain data, to be drawn, shown or compared. */
export type SetDocument = {
  title: string
  language: Language
  pages: readonly PageModel[]
  tags: readonly Tag[]
  outline: readonly OutlineEntry[]
}
