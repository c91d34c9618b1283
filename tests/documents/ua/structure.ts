import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFObject,
} from '@cantoo/pdf-lib'
import type { Mark } from './reading'

/** Tells of a broken rule and what broke it. */
export type Fail = (rule: string, about?: string) => void

export type Element = {
  ref: PDFRef
  dict: PDFDict
  role: string
  parent: PDFRef | null
  children: Element[]
  marks: Mark[]
  objects: PDFRef[]
}

/** All elements of the structure tree; every child must know its parent. */
export function structureOf(pdf: PDFDocument, fail: Fail): Element[] {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) {
    fail('structure')
    return []
  }
  const all: Element[] = []
  const visit = (object: PDFObject | undefined, parent: PDFRef | null): Element | null => {
    if (!(object instanceof PDFRef)) return null
    const dict = pdf.context.lookup(object)
    if (!(dict instanceof PDFDict)) return null
    const role = String(dict.get(PDFName.of('S')) ?? '').slice(1)
    const element: Element = { ref: object, dict, role, parent, children: [], marks: [], objects: [] }
    all.push(element)
    if (parent && dict.get(PDFName.of('P')) !== parent) fail('parent', role)
    for (const kid of listOf(dict.lookup(PDFName.of('K')))) takeKid(kid, element, visit)
    return element
  }
  for (const kid of listOf(root.lookup(PDFName.of('K')))) visit(kid, null)
  return all
}

function takeKid(
  kid: PDFObject,
  element: Element,
  visit: (kid: PDFObject, parent: PDFRef) => Element | null,
): void {
  const page = String(element.dict.get(PDFName.of('Pg')) ?? '')
  if (kid instanceof PDFNumber) element.marks.push({ page, mcid: kid.asNumber() })
  else if (kid instanceof PDFDict) {
    const own = String(kid.get(PDFName.of('Pg')) ?? page)
    const mcid = kid.get(PDFName.of('MCID'))
    const object = kid.get(PDFName.of('Obj'))
    if (mcid instanceof PDFNumber) element.marks.push({ page: own, mcid: mcid.asNumber() })
    if (object instanceof PDFRef) element.objects.push(object)
  } else {
    const child = visit(kid, element.ref)
    if (child) element.children.push(child)
  }
}

export function listOf(object: PDFObject | undefined): PDFObject[] {
  if (object === undefined) return []
  return object instanceof PDFArray ? object.asArray() : [object]
}
