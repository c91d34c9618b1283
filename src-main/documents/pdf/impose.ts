import { PDFDocument } from '@cantoo/pdf-lib'
import { millimetres } from '../layout/document-style'

const sheet = { width: millimetres(297), height: millimetres(210) }
/** How far the folded paper pushes each inner sheet outwards, in points: about 0.1 mm of paper. */
const creepPerSheet = 0.28

/** One side of a sheet: the pages at its left and right, as places in the book from 0, and how far in the sheet lies. */
export type SheetSide = { left: number; right: number; sheet: number }

/** The order of a folded and stapled booklet, front and back of each sheet: (last, first), (second, last but one) … */
export function bookletOrder(pages: number): readonly SheetSide[] {
  const whole = Math.ceil(pages / 4) * 4
  return Array.from({ length: whole / 4 }, (_, index) => [
    { left: whole - 1 - 2 * index, right: 2 * index, sheet: index },
    { left: 2 * index + 1, right: whole - 2 - 2 * index, sheet: index },
  ]).flat()
}

/** Two A5 pages on each side of A4, to be printed on both sides and turned on the short edge, then folded. */
export async function impose(pdf: Uint8Array, on: string): Promise<Uint8Array> {
  const book = await PDFDocument.load(pdf, { updateMetadata: false })
  const booklet = await PDFDocument.create({ updateMetadata: false })
  describe(booklet, book.getTitle() ?? '', on)
  const pages = await booklet.embedPdf(book, book.getPageIndices())
  for (const side of bookletOrder(pages.length)) {
    const paper = booklet.addPage([sheet.width, sheet.height])
    const fold = sheet.width / 2
    const creep = side.sheet * creepPerSheet
    const left = pages[side.left]
    const right = pages[side.right]
    if (left) paper.drawPage(left, { x: fold - left.width + creep, y: 0 })
    if (right) paper.drawPage(right, { x: fold - creep, y: 0 })
  }
  return booklet.save({ useObjectStreams: false })
}

function describe(booklet: PDFDocument, title: string, on: string): void {
  const date = new Date(`${on}T00:00:00Z`)
  booklet.setTitle(title)
  booklet.setProducer('Mentor Network Office')
  booklet.setCreator('Mentor Network Office')
  booklet.setCreationDate(date)
  booklet.setModificationDate(date)
}
