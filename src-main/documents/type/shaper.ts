/** The cut of a typeface. The last three stand in where the others lack a script. */
export const faces = [
  'serif',
  'serif-italic',
  'serif-strong',
  'sans',
  'sans-italic',
  'sans-strong',
  'arabic',
  'ethiopic',
  'chinese',
] as const
export type Face = (typeof faces)[number]

/** Old-style figures in running text, tabular ones where columns of numbers must stand under each other. */
export type Figures = 'old' | 'lining' | 'tabular'

/** One sign on paper. Lengths in thousandths of the type size; `text` is what it stands for, '' when a neighbour says it. */
export type Glyph = { id: number; text: string; advance: number; dx: number; dy: number }
export type Shaped = {
  glyphs: readonly Glyph[]
  /** Width in thousandths of the type size. */ advance: number
}

/** Turns text into glyphs of one face. Behind this stand the font files; layout knows only the widths. */
export type Shaper = {
  covers: (face: Face, text: string) => boolean
  shape: (text: string, face: Face, figures: Figures) => Shaped
}
