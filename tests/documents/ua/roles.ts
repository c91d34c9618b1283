import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { textOf } from './reading'
import type { Element, Fail } from './structure'

const standard = new Set(
  'Document Sect Div BlockQuote Caption TOC TOCI P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD Figure Link Reference Span Note'.split(
    ' ',
  ),
)

export function checkRoles(elements: Element[], fail: Fail): void {
  for (const { role } of elements) if (!standard.has(role)) fail('role', role)
}

export function checkHeadings(elements: Element[], fail: Fail): void {
  let level = 0
  for (const { role } of elements) {
    const own = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0)
    if (own > level + 1) fail('heading-skip', role)
    if (own > 0) level = own
  }
}

export function checkTables(elements: Element[], fail: Fail): void {
  for (const table of elements.filter(({ role }) => role === 'Table')) checkTable(table, fail)
  const rows = new Set(elements.filter(({ role }) => role === 'TR').map(({ ref }) => ref))
  for (const { role, parent } of elements.filter((one) => /^T[HD]$/.test(one.role))) {
    if (parent === null || !rows.has(parent)) fail('table-cell', role)
  }
}

function checkTable(table: Element, fail: Fail): void {
  const rows = table.children.filter(({ role }) => role === 'TR')
  if (new Set(rows.map((row) => row.children.length)).size !== 1) fail('table-regular')
  const heads = rows.flatMap((row) => row.children).filter(({ role }) => role === 'TH')
  if (heads.length === 0) fail('table-head')
  for (const head of heads) {
    if (!head.dict.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('Scope'))) fail('table-scope')
  }
}

export function checkLists(elements: Element[], fail: Fail): void {
  for (const list of elements.filter(({ role }) => role === 'L')) {
    if (list.children.some(({ role }) => role !== 'LI' && role !== 'Caption')) fail('list')
  }
  for (const item of elements.filter(({ role }) => role === 'LI')) {
    if (item.children.some(({ role }) => role !== 'Lbl' && role !== 'LBody')) fail('list-item')
  }
  for (const toc of elements.filter(({ role }) => role === 'TOC')) {
    if (toc.children.some(({ role }) => role !== 'TOCI')) fail('contents')
  }
}

export function checkFigures(elements: Element[], fail: Fail): void {
  for (const figure of elements.filter(({ role }) => role === 'Figure')) {
    if (textOf(figure.dict.lookup(PDFName.of('Alt'))).trim() === '') fail('figure-alt')
    const attributes = figure.dict.lookupMaybe(PDFName.of('A'), PDFDict)
    if (!attributes?.get(PDFName.of('BBox'))) fail('figure-bounds')
  }
}
