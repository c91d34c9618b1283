import { decodePDFRawStream, PDFHexString, PDFRawStream, PDFString, type PDFObject } from '@cantoo/pdf-lib'

/** A stretch of a page's content, by its number on that page. */
export type Mark = { page: string; mcid: number }

export function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''
}

/** The content of a stream as text, one character a byte. */
export function contentOf(object: PDFObject | undefined): string {
  if (!(object instanceof PDFRawStream)) return ''
  return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')
}
