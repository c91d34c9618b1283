import { readFileSync } from 'node:fs'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { sheetStyle } from '../../src-main/documents/layout/styles'
import { figureValues, press, print, set, values } from './press'
import { accessibilityFaults, faultsOf } from './ua/check'
import { contentOf } from './ua/reading'

const book = readFileSync(new URL('golden/book.md', import.meta.url), 'utf8')

describe('a document can be read aloud', () => {
  test.each([
    ['the book in colour', 'screen', undefined],
    ['the book in grey', 'office', undefined],
    ['the book as sheets', 'screen', sheetStyle],
  ] as const)('%s', async (_, edition, style) => {
    const bytes = await print(set(book, figureValues, style ? { style } : {}), edition)
    expect(await accessibilityFaults(bytes)).toEqual([])
  })

  test.each(['da', 'en'] as const)('the handbook as it is shipped (%s)', async (language) => {
    const bytes = await print(set(press.wording(language, 'handbook'), values, { language }))
    expect(await accessibilityFaults(bytes)).toEqual([])
  })
})

/** Faults put into a good document, each with the rule that must catch it. */
const seeded: [rule: string, spoil: (pdf: PDFDocument) => void][] = [
  ['marked', (pdf) => pdf.catalog.delete(PDFName.of('MarkInfo'))],
  ['language', (pdf) => pdf.catalog.delete(PDFName.of('Lang'))],
  ['display-title', (pdf) => pdf.catalog.delete(PDFName.of('ViewerPreferences'))],
  ['structure', (pdf) => pdf.catalog.delete(PDFName.of('StructTreeRoot'))],
  [
    'ua-claim',
    (pdf) =>
      rewrite(pdf, pdf.catalog, 'Metadata', (xmp) => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>9')),
  ],
  [
    'title',
    (pdf) => rewrite(pdf, pdf.catalog, 'Metadata', (xmp) => xmp.replace(/<dc:title>[^]*<\/dc:title>/, '')),
  ],
  ['metadata-xml', (pdf) => rewrite(pdf, pdf.catalog, 'Metadata', (xmp) => xmp.replaceAll('&amp;', '&'))],
  ['figure-alt', (pdf) => element(pdf, 'Figure').delete(PDFName.of('Alt'))],
  ['figure-bounds', (pdf) => element(pdf, 'Figure').delete(PDFName.of('A'))],
  ['table-scope', (pdf) => element(pdf, 'TH').delete(PDFName.of('A'))],
  ['table-regular', (pdf) => element(pdf, 'TR').lookup(PDFName.of('K'), PDFArray).remove(0)],
  ['table-cell', (pdf) => element(pdf, 'TR').set(PDFName.of('S'), PDFName.of('P'))],
  ['heading-skip', (pdf) => element(pdf, 'H1').set(PDFName.of('S'), PDFName.of('H3'))],
  ['role', (pdf) => element(pdf, 'P').set(PDFName.of('S'), PDFName.of('Paragraph'))],
  ['list', (pdf) => element(pdf, 'LI').set(PDFName.of('S'), PDFName.of('P'))],
  ['list-item', (pdf) => element(pdf, 'LBody').set(PDFName.of('S'), PDFName.of('P'))],
  ['contents', (pdf) => element(pdf, 'TOCI').set(PDFName.of('S'), PDFName.of('P'))],
  ['parent', (pdf) => element(pdf, 'LBody').delete(PDFName.of('P'))],
  ['tab-order', (pdf) => pdf.getPage(0).node.delete(PDFName.of('Tabs'))],
  ['link-contents', (pdf) => annotation(pdf).delete(PDFName.of('Contents'))],
  ['link-parent', (pdf) => annotation(pdf).delete(PDFName.of('StructParent'))],
  ['link-tag', (pdf) => element(pdf, 'Link').set(PDFName.of('K'), PDFNumber.of(0))],
  ['untagged', (pdf) => rewrite(pdf, pdf.getPage(2).node, 'Contents', (page) => `${page}\n0 0 m 9 9 l\nS\n`)],
  [
    'missing-mark',
    (pdf) => rewrite(pdf, pdf.getPage(2).node, 'Contents', (page) => page.replace('/MCID 0', '/MCID 9999')),
  ],
  [
    'orphan-mark',
    (pdf) => rewrite(pdf, pdf.getPage(2).node, 'Contents', (page) => page.replace('/MCID 0', '/MCID 9999')),
  ],
  ['unicode', (pdf) => font(pdf).delete(PDFName.of('ToUnicode'))],
]

describe('the checker catches', () => {
  let bytes: Uint8Array

  beforeAll(async () => {
    bytes = await print(set(book, figureValues))
  })

  test.each(seeded)('%s', async (rule, spoil) => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    spoil(pdf)
    expect(faultsOf(pdf).map((fault) => fault.rule)).toContain(rule)
  })
})

function dictionaries(pdf: PDFDocument): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
}

function where(pdf: PDFDocument, key: string, value: string): PDFDict {
  const found = dictionaries(pdf).find((dict) => String(dict.get(PDFName.of(key))) === `/${value}`)
  if (!found) throw new Error(`no ${value}`)
  return found
}

function element(pdf: PDFDocument, role: string): PDFDict {
  return where(pdf, 'S', role)
}

function annotation(pdf: PDFDocument): PDFDict {
  return where(pdf, 'Subtype', 'Link')
}

function font(pdf: PDFDocument): PDFDict {
  return where(pdf, 'Subtype', 'Type0')
}

function rewrite(pdf: PDFDocument, holder: PDFDict, key: string, change: (text: string) => string): void {
  const text = change(contentOf(holder.lookup(PDFName.of(key))))
  holder.set(
    PDFName.of(key),
    pdf.context.register(pdf.context.stream(Uint8Array.from(Buffer.from(text, 'latin1')))),
  )
}
