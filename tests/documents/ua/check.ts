import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { checkFonts, checkPages } from './pages'
import { contentOf, textOf } from './reading'
import { checkFigures, checkHeadings, checkLists, checkRoles, checkTables } from './roles'
import { structureOf, type Fail } from './structure'

export type Fault = { rule: string; about: string }

/** What keeps a PDF from being read aloud in order, after the machine-checkable part of the Matterhorn protocol. */
export async function accessibilityFaults(bytes: Uint8Array): Promise<Fault[]> {
  return faultsOf(await PDFDocument.load(bytes, { updateMetadata: false }))
}

export function faultsOf(pdf: PDFDocument): Fault[] {
  const faults: Fault[] = []
  const fail: Fail = (rule, about = '') => {
    faults.push({ rule, about })
  }
  checkCatalog(pdf, fail)
  checkMetadata(pdf, fail)
  const elements = structureOf(pdf, fail)
  for (const check of [checkRoles, checkHeadings, checkTables, checkLists, checkFigures])
    check(elements, fail)
  checkPages(pdf, elements, fail)
  checkFonts(pdf, fail)
  return faults
}

function checkCatalog({ catalog }: PDFDocument, fail: Fail): void {
  const mark = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)
  if (String(mark?.get(PDFName.of('Marked'))) !== 'true') fail('marked')
  if (textOf(catalog.lookup(PDFName.of('Lang'))) === '') fail('language')
  const view = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)
  if (String(view?.get(PDFName.of('DisplayDocTitle'))) !== 'true') fail('display-title')
}

function checkMetadata({ catalog }: PDFDocument, fail: Fail): void {
  const xmp = contentOf(catalog.lookup(PDFName.of('Metadata')))
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) fail('ua-claim')
  if (!/<dc:title>[^]*<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmp)) fail('title')
  if (/&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xmp)) fail('metadata-xml')
}
