import {
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRef,
} from '@cantoo/pdf-lib'
import { contentOf, textOf } from './reading'
import { listOf, type Element, type Fail } from './structure'

export function checkPages(pdf: PDFDocument, elements: Element[], fail: Fail): void {
  for (const page of pdf.getPages()) {
    if (String(page.node.get(PDFName.of('Tabs'))) !== '/S') fail('tab-order')
    checkMarks(page, elements, fail)
    for (const object of listOf(page.node.lookup(PDFName.of('Annots'))))
      checkLink(pdf, object, elements, fail)
  }
}

/** Everything drawn is either marked as decoration or belongs to the tree, once. */
function checkMarks(page: PDFPage, elements: Element[], fail: Fail): void {
  const { mcids, untagged, nested } = marksIn(contentOf(page.node.lookup(PDFName.of('Contents'))))
  const marks = elements.flatMap((element) => element.marks).filter((mark) => mark.page === String(page.ref))
  const owned = new Set(marks.map(({ mcid }) => mcid))
  if (untagged > 0) fail('untagged', String(untagged))
  if (nested > 0) fail('nested-artifact')
  if (new Set(mcids).size !== mcids.length) fail('mark-twice')
  for (const mcid of mcids.filter((one) => !owned.has(one))) fail('orphan-mark', String(mcid))
  for (const mcid of [...owned].filter((one) => !mcids.includes(one))) fail('missing-mark', String(mcid))
}

function checkLink(pdf: PDFDocument, object: PDFObject, elements: Element[], fail: Fail): void {
  const annotation = pdf.context.lookup(object)
  if (!(annotation instanceof PDFDict) || !(object instanceof PDFRef)) return
  if (textOf(annotation.lookup(PDFName.of('Contents'))) === '') fail('link-contents')
  if (!(annotation.get(PDFName.of('StructParent')) instanceof PDFNumber)) fail('link-parent')
  const owner = elements.find(({ objects }) => objects.includes(object))
  if (owner?.role !== 'Link') fail('link-tag')
  else if (owner.marks.length === 0) fail('link-empty')
}

type Marks = { mcids: number[]; untagged: number; nested: number }

/** Follows the marks of a page: what is drawn outside of them, and what stands in two at once. */
function marksIn(content: string): Marks {
  const onOneLine = content.replaceAll(/<<[^<>]*(<[0-9A-F]*>[^<>]*)?>>/g, (dict) =>
    dict.replaceAll('\n', ' '),
  )
  const found: Marks = { mcids: [], untagged: 0, nested: 0 }
  const open: string[] = []
  for (const line of onOneLine.split('\n')) {
    if (/\b(BDC|BMC)$/.test(line)) openMark(line, open, found)
    else if (line === 'EMC') open.pop()
    else if (/(^|\s)(TJ|Tj|S|f|B|Do)$/.test(line) && open.length === 0) found.untagged += 1
  }
  return found
}

function openMark(line: string, open: string[], found: Marks): void {
  const mcid = /\/MCID (\d+)/.exec(line)?.[1]
  const isInner = mcid === undefined && !line.startsWith('/Artifact')
  if (!isInner && open.length > 0) found.nested += 1
  if (mcid !== undefined) found.mcids.push(Number(mcid))
  open.push(line)
}

export function checkFonts(pdf: PDFDocument, fail: Fail): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || String(object.get(PDFName.of('Type'))) !== '/Font') continue
    if (String(object.get(PDFName.of('Subtype'))) === '/Type0' && !object.get(PDFName.of('ToUnicode')))
      fail('unicode')
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    if (descriptor && !descriptor.get(PDFName.of('FontFile2'))) fail('font-embedded')
  }
}
