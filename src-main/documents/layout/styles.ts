import type { Figures } from '../type/shaper'
import type { TextStyle } from '../type/text-style'
import { millimetres, type CardFormat, type DocumentStyle, type TextRole } from './document-style'

type Base = { body: number; grid: number; figures: Figures }

/** Two cards side by side, to be cut out of plain paper. */
const cutCards: CardFormat = { columns: 2, height: 150, gapX: 0, gapY: 0, padding: 14, cut: true }

/** The A5 handbook, folded from A4: facing pages, 38 lines of 9.5 on 12.6 points. */
export const bookStyle: DocumentStyle = {
  page: {
    width: millimetres(148),
    height: millimetres(210),
    top: 54,
    bottom: millimetres(210) - 54 - 38 * 12.6,
    inner: millimetres(18),
    outer: millimetres(15),
    facing: true,
  },
  grid: 12.6,
  text: textStyles({ body: 9.5, grid: 12.6, figures: 'old' }),
  paragraphs: 'indented',
  chapters: 'new-page',
  furniture: 'book',
  multipleOf: 4,
  cards: cutCards,
}

/** Single A4 sheets: report, letters, lists and forms. */
export const sheetStyle: DocumentStyle = {
  page: {
    width: millimetres(210),
    height: millimetres(297),
    top: 76,
    bottom: millimetres(297) - 76 - 46 * 14.6,
    inner: millimetres(27),
    outer: millimetres(27),
    facing: false,
  },
  grid: 14.6,
  text: textStyles({ body: 10.8, grid: 14.6, figures: 'lining' }),
  paragraphs: 'spaced',
  chapters: 'running',
  furniture: 'sheet',
  multipleOf: 1,
  cards: cutCards,
}

/** Every kind of text in sizes that belong together. */
export function textStyles(base: Base): Record<TextRole, TextStyle> {
  return { ...runningStyles(base), ...headingStyles(base), ...boxStyles(base), ...coverStyles(base) }
}

type Make = (size: number, leading: number, rest?: Partial<TextStyle>) => TextStyle

/** Sizes are written as they are beside body text of 9.5 points. */
function serifOf({ body, figures }: Base): Make {
  const plainly = { family: 'serif', mark: 'plain', ink: 'text', align: 'left', hyphenate: false } as const
  return (size, leading, rest = {}) => ({ ...plainly, figures, size: (size * body) / 9.5, leading, ...rest })
}

function sansOf(base: Base): Make {
  return (size, leading, rest = {}) =>
    serifOf(base)(size, leading, { family: 'sans', figures: 'lining', ...rest })
}

function runningStyles(base: Base) {
  const { grid } = base
  const serif = serifOf(base)
  const sans = sansOf(base)
  return {
    body: serif(9.5, grid, { align: 'justify', hyphenate: true }),
    lead: serif(12, 1.3 * grid, { mark: 'emphasis' }),
    small: sans(7.8, 0.85 * grid, { ink: 'soft' }),
    right: serif(9.5, grid, { align: 'right' }),
    centre: serif(12.4, 1.5 * grid, { align: 'centre' }),
    code: sans(14.5, 1.7 * grid, { figures: 'tabular' }),
    quote: serif(13.4, 1.5 * grid, { mark: 'emphasis', ink: 'accent' }),
    'quote-by': sans(8.2, grid, { ink: 'soft' }),
    letter: serif(9.5, grid, { mark: 'emphasis' }),
    running: sans(7.6, grid, { ink: 'soft' }),
    folio: sans(8.2, grid, { ink: 'soft', figures: 'tabular' }),
  }
}

function headingStyles(base: Base) {
  const { grid } = base
  const serif = serifOf(base)
  const sans = sansOf(base)
  return {
    'chapter-number': serif(34, 3 * grid, { ink: 'accent', figures: 'lining' }),
    'heading-1': serif(23, 2 * grid, { mark: 'strong', ink: 'accent' }),
    'heading-2': serif(12.4, 1.25 * grid, { mark: 'strong' }),
    'heading-3': sans(9.2, grid, { mark: 'strong' }),
    contents: serif(9.5, grid),
  }
}

function boxStyles(base: Base) {
  const { grid } = base
  const serif = serifOf(base)
  const sans = sansOf(base)
  return {
    box: sans(8.8, 0.95 * grid, { hyphenate: true }),
    'box-title': sans(9.2, grid, { mark: 'strong', ink: 'accent' }),
    table: sans(8.2, 0.86 * grid, { figures: 'tabular', hyphenate: true }),
    'table-head': sans(8.2, 0.86 * grid, { mark: 'strong' }),
    caption: sans(8.2, grid, { ink: 'soft' }),
    label: sans(7.8, 0.85 * grid, { ink: 'soft' }),
    figure: sans(8.2, 0.86 * grid, { figures: 'tabular' }),
    'figure-title': sans(9.2, grid, { mark: 'strong' }),
    'key-value': serif(23, 2 * grid, { figures: 'lining', ink: 'accent' }),
    'key-label': sans(8.2, 0.86 * grid),
    monogram: serif(14.5, 1.5 * grid, { ink: 'accent', align: 'centre' }),
  }
}

function coverStyles(base: Base) {
  const { grid } = base
  const serif = serifOf(base)
  return {
    'cover-title': serif(34, 3 * grid, { mark: 'strong', ink: 'accent' }),
    'cover-subtitle': serif(14.5, 1.5 * grid, { mark: 'emphasis' }),
    'cover-name': serif(14.5, 1.5 * grid),
    'cover-note': sansOf(base)(8.8, grid, { ink: 'soft' }),
  }
}
