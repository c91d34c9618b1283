import { placeOf } from '../../../domain/cell-places'
import { Refusal } from '../../../domain/refusal'
import { cellFormats, type CellFormat } from './formats'
import { formulasIn, gridOf } from './grid'
import { tagsIn } from './markup'
import { packed, partsOf, sheetParts, STYLES, textOf, WORKBOOK, type Parts } from './parts'
import { withEntries, withoutResults, type Told } from './write'

/** What is to stand in one cell of a workbook. */
export type Filling = { readonly sheet: string; readonly place: string; readonly told: Told }

/**
 * A workbook that others made, with these cells filled in and nothing else changed: its looks, formulas, other cells, charts
 * and macros stay. What its formulas came to before is forgotten, so that every program works them out anew.
 * @throws Refusal `template-cell-lost` for a sheet that is not there or a cell that holds a formula; `sheet-damaged`, `sheet-bomb`
 */
export function filledWorkbook(bytes: Uint8Array, fillings: readonly Filling[]): Uint8Array {
  const parts = partsOf(bytes)
  const sheets = sheetParts(parts)
  const lost = fillings.find(({ sheet }) => !sheets.has(sheet))
  if (lost !== undefined) throw cellLost(lost)
  const changed = new Map(parts)
  for (const [sheet, part] of sheets) {
    const markup = withoutResults(textOf(parts, part))
    const ofSheet = fillings.filter((filling) => filling.sheet === sheet)
    changed.set(part, bytesOf(filled(markup, ofSheet, parts)))
  }
  changed.set(WORKBOOK, bytesOf(calculatedOnLoad(textOf(parts, WORKBOOK))))
  return packed(changed)
}

function filled(markup: string, fillings: readonly Filling[], parts: Parts): string {
  const formulas = new Set(formulasIn(gridOf(markup)))
  const lost = fillings.find(({ place }) => formulas.has(place))
  if (lost !== undefined) throw cellLost(lost)
  const entries = fillings.map(({ place, told }) => ({ ...placeOf(place), told }))
  return withEntries(markup, entries, formatsIn(parts))
}

/** Where days are counted from 1904, they are written out in words. */
function formatsIn(parts: Parts): CellFormat[] {
  const formats = parts.has(STYLES) ? cellFormats(textOf(parts, STYLES)) : []
  const note = [...tagsIn(textOf(parts, WORKBOOK))].find(({ name }) => name === 'workbookPr')
  const isFrom1904 = ['1', 'true'].includes(note?.attributes.get('date1904') ?? '')
  return isFrom1904 ? formats.map((format) => (format === 'day' ? 'plain' : format)) : formats
}

function cellLost({ sheet, place }: Filling): Refusal {
  return new Refusal('template-cell-lost', { sheet, place })
}

/** What comes before the note on calculating, in the order the format asks for. Source: ECMA-376, part 1, 18.2.27. */
const BEFORE = ['sheets', 'functionGroups', 'externalReferences', 'definedNames']

/** Asks the program that opens the workbook to work out its formulas. */
function calculatedOnLoad(workbook: string): string {
  const tags = [...tagsIn(workbook)]
  const note = tags.find(({ name }) => name === 'calcPr')
  const last = tags.findLast(({ name, kind }) => BEFORE.includes(name) && kind !== 'open')
  if (note === undefined && last === undefined) return workbook
  if (note === undefined && last !== undefined)
    return inserted(workbook, last.to, `<${last.prefix}calcPr fullCalcOnLoad="1"/>`)
  const { from, to } = note ?? { from: 0, to: 0 }
  const told = workbook.slice(from, to).replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  return workbook.slice(0, from) + told.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1') + workbook.slice(to)
}

function inserted(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at)
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
