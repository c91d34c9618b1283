import type { TextStyle } from '../type/text-style'

/** What a stretch of text is, which decides how it is set. */
export type TextRole =
  | 'body'
  | 'lead'
  | 'small'
  | 'right'
  | 'centre'
  | 'code'
  | 'chapter-number'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'quote'
  | 'quote-by'
  | 'box'
  | 'box-title'
  | 'letter'
  | 'table'
  | 'table-head'
  | 'caption'
  | 'label'
  | 'contents'
  | 'running'
  | 'folio'
  | 'cover-title'
  | 'cover-subtitle'
  | 'cover-name'
  | 'cover-note'
  | 'figure'
  | 'figure-title'
  | 'key-value'
  | 'key-label'
  | 'monogram'

/** Page and margins in points. On facing pages `inner` is at the fold, else on the left. */
export type PageFormat = {
  width: number
  height: number
  top: number
  bottom: number
  inner: number
  outer: number
  facing: boolean
}

export type DocumentStyle = {
  page: PageFormat
  /** Distance between the baselines that body text returns to. */
  grid: number
  text: Readonly<Record<TextRole, TextStyle>>
  paragraphs: 'indented' | 'spaced'
  chapters: 'new-page' | 'running'
  furniture: 'book' | 'sheet' | 'none'
  /** Pages are filled up with note pages to a multiple of this: 4 for a folded booklet. */
  multipleOf: number
  cards: CardFormat
}

/** How a sheet is divided into cards; lengths in points. `cut` draws their edges, for sheets that are not punched. */
export type CardFormat = {
  columns: number
  height: number
  gapX: number
  gapY: number
  padding: number
  cut: boolean
}

export function measureOf(page: PageFormat): number {
  return page.width - page.inner - page.outer
}

/** Height of the type area, in points. */
export function areaOf(page: PageFormat): number {
  return page.height - page.top - page.bottom
}

const pointsPerMillimetre = 72 / 25.4

export function millimetres(length: number): number {
  return length * pointsPerMillimetre
}
