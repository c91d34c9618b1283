import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe } from 'vitest'
import { runLibreOffice } from '../oracles/libre-office'

/** A cell as a person fills it in in LibreOffice. */
type Typed =
  | string
  | number
  | boolean
  | null
  | { readonly day: string }
  | { readonly formula: string; readonly result: string | number }
  | { readonly link: string; readonly text: string }
  | { readonly rich: readonly string[] }

export type Workbook = {
  readonly sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>
  /** The year from which days are counted. */
  readonly epoch?: 1900 | 1904
}

/** Tests whose files LibreOffice writes; skipped, and told so, where it is not installed. */
export function describeWithLibreOffice(title: string, tests: () => void): void {
  if (isInstalled()) describe(title, tests)
  else describe.skip(`skipped: LibreOffice is not installed (${title})`, tests)
}

export type Target = 'xlsx' | 'ods' | 'xls' | 'csv'

/** The workbooks as LibreOffice writes them, in one run of it. A .csv is windows-1252 with semicolons, as on a Danish Windows. */
export function written(target: Target, workbooks: readonly Workbook[]): Buffer[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'intake-fixtures-'))
  try {
    const names = workbooks.map((_, at) => `${at}`)
    workbooks.forEach((workbook, at) =>
      fs.writeFileSync(`${folder}/${names[at]}.fods`, flatDocument(workbook)),
    )
    const files = names.map((name) => `${folder}/${name}.fods`)
    runLibreOffice(folder, ['--convert-to', FILTERS[target]], files)
    return names.map((name) => fs.readFileSync(`${folder}/${name}.${target}`))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The csv filter's options: semicolon, quote, windows-1252, first line, Danish, quoted as needed, as shown. */
const FILTERS: Record<Target, string> = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  ods: 'ods',
  xls: 'xls:MS Excel 97',
  csv: 'csv:Text - txt - csv (StarCalc):59,34,1,1,,1030,false,true',
}

function isInstalled(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

function flatDocument({ sheets, epoch = 1900 }: Workbook): string {
  const nullDate = epoch === 1904 ? '1904-01-01' : '1899-12-30'
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${escaped(name)}">${rows.map(tableRow).join('')}</table:table>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><number:date-style style:name="danish"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="danish"/></office:automatic-styles>
<office:body><office:spreadsheet><table:calculation-settings><table:null-date table:date-value="${nullDate}"/></table:calculation-settings>${tables.join('')}</office:spreadsheet></office:body></office:document>`
}

const NAMESPACES = ['office', 'table', 'text', 'style', 'number']
  .map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'number' ? 'datastyle' : name}:1.0"`,
  )
  .concat(
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
  )
  .join(' ')

function tableRow(cells: readonly Typed[]): string {
  return `<table:table-row>${cells.map(tableCell).join('') || '<table:table-cell/>'}</table:table-row>`
}

function tableCell(cell: Typed): string {
  if (cell === null) return '<table:table-cell/>'
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${cell}"/>`
  if (typeof cell === 'boolean')
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${cell}"/>`
  if (typeof cell === 'string') return textCell(escaped(cell))
  if ('day' in cell)
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.day}"/>`
  if ('formula' in cell) return formulaCell(cell.formula, cell.result)
  if ('link' in cell)
    return textCell(`<text:a xlink:href="${escaped(cell.link)}">${escaped(cell.text)}</text:a>`)
  return textCell(cell.rich.map((part) => `<text:span>${escaped(part)}</text:span>`).join(''))
}

/** With the result last computed, as any spreadsheet program keeps it. */
function formulaCell(formula: string, result: string | number): string {
  const value =
    typeof result === 'number'
      ? `office:value-type="float" office:value="${result}"`
      : `office:value-type="string" office:string-value="${escaped(result)}"`
  return `<table:table-cell table:formula="of:=${escaped(formula)}" ${value}/>`
}

/** A line break in a cell is a paragraph of its own. */
function textCell(markup: string): string {
  const paragraphs = markup.split('\n').map((line) => `<text:p>${line}</text:p>`)
  return `<table:table-cell office:value-type="string">${paragraphs.join('')}</table:table-cell>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
