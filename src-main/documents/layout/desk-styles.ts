import { millimetres, type DocumentStyle } from './document-style'
import { sheetStyle, textStyles } from './styles'

/** A4 set a little closer, for forms that two women sign on one page. */
export const formStyle: DocumentStyle = {
  ...sheetStyle,
  page: { ...sheetStyle.page, top: 58, bottom: millimetres(297) - 58 - 53 * 13.6 },
  grid: 13.6,
  text: textStyles({ body: 10, grid: 13.6, figures: 'lining' }),
}

/** A single sheet to hang on a wall: everything in the middle, with air above. */
export const certificateStyle: DocumentStyle = {
  ...sheetStyle,
  page: { ...sheetStyle.page, top: 190, bottom: sheetStyle.page.bottom - 40 },
  text: {
    ...sheetStyle.text,
    'heading-1': { ...sheetStyle.text['heading-1'], align: 'centre', size: 32, leading: 70 },
    lead: { ...sheetStyle.text.lead, align: 'centre', mark: 'plain', size: 26, leading: 44 },
    body: { ...sheetStyle.text.body, align: 'centre', hyphenate: false, size: 13, leading: 22 },
  },
}

const posterText = textStyles({ body: 11.4, grid: 15.6, figures: 'lining' })

/** A single sheet for a board, to be read from a step away. */
export const posterStyle: DocumentStyle = {
  ...sheetStyle,
  page: { ...sheetStyle.page, top: 64, bottom: millimetres(297) - 64 - 44 * 15.6 },
  grid: 15.6,
  text: { ...posterText, body: { ...posterText.body, align: 'left', hyphenate: false } },
}

/** The same pages for eyes that need larger letters: 16 points on A4, whatever the format was, with even spaces and whole words. */
export function enlarged(style: DocumentStyle): DocumentStyle {
  const grid = 21
  const { width, height } = sheetStyle.page
  const lines = Math.floor((height - 2 * 60) / grid)
  const side = millimetres(22)
  const text = textStyles({ body: 16, grid, figures: 'lining' })
  return {
    ...style,
    page: {
      width,
      height,
      top: 60,
      bottom: height - 60 - lines * grid,
      inner: side,
      outer: side,
      facing: false,
    },
    grid,
    text: { ...text, body: { ...text.body, align: 'left', hyphenate: false } },
    multipleOf: 1,
  }
}

/** How labels lie on a bought sheet; lengths in millimetres. */
export type LabelSheet = {
  columns: number
  rows: number
  width: number
  height: number
  top: number
  left: number
  gapX: number
}

/** A sheet of labels or badges, without anything of its own on it. */
export function labelStyle(sheet: LabelSheet, cut: boolean): DocumentStyle {
  const { columns, rows, width, height, top, left, gapX } = sheet
  const page = {
    ...sheetStyle.page,
    top: millimetres(top),
    bottom: sheetStyle.page.height - millimetres(top + rows * height) - 0.5,
    inner: millimetres(left),
    outer: sheetStyle.page.width - millimetres(left + columns * width + (columns - 1) * gapX),
  }
  const gaps = { gapX: millimetres(gapX), gapY: 0, padding: millimetres(Math.min(5, height / 8)) }
  const { text } = sheetStyle
  return {
    ...sheetStyle,
    page,
    text: {
      ...text,
      lead: { ...text['cover-name'], mark: 'strong', align: 'centre', size: 24, leading: 30 },
      centre: { ...text.centre, family: 'sans', size: 13, leading: 18 },
      small: { ...text.small, align: 'centre' },
      box: { ...text.box, size: 10.4, leading: 14, hyphenate: false },
    },
    furniture: 'none',
    cards: { columns, height: millimetres(height), ...gaps, cut },
  }
}
