import { unzipSync, zipSync } from 'fflate'
import { Refusal } from '../../../domain/refusal'
import { tagsIn } from './markup'

/** The files that a workbook is made of, by name, in their order. */
export type Parts = ReadonlyMap<string, Uint8Array>

export const WORKBOOK = 'xl/workbook.xml'
export const STYLES = 'xl/styles.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const MACROS = 'xl/vbaProject.bin'

/** The most that the parts may be together, unpacked, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024

/** @throws Refusal `sheet-bomb`, `sheet-damaged` */
export function partsOf(bytes: Uint8Array): Parts {
  let left = MOST_BYTES
  const filter = ({ originalSize }: { readonly originalSize: number }) => {
    left -= originalSize
    if (left < 0) throw new Refusal('sheet-bomb')
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('sheet-damaged')
  }
}

/** The same parts give the same bytes. */
export function packed(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: '1980-06-01T12:00:00' })
}

/** @throws Refusal `sheet-damaged` when there is no such part, or it is not text */
export function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name)
  if (bytes === undefined) throw new Refusal('sheet-damaged')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal('sheet-damaged')
  }
}

export function isWorkbook(parts: Parts): boolean {
  return parts.has(WORKBOOK)
}

export function hasMacros(parts: Parts): boolean {
  return parts.has(MACROS)
}

/** Where the markup of each sheet lies, by the name of the sheet, in the order of the workbook; charts on a sheet of their own have no cells. */
export function sheetParts(parts: Parts): Map<string, string> {
  const targets = new Map(
    [...tagsIn(textOf(parts, RELATIONS))]
      .filter(({ attributes }) => attributes.get('Type')?.endsWith('/worksheet') === true)
      .map(({ attributes }) => [attributes.get('Id'), fromRoot(attributes.get('Target') ?? '')]),
  )
  const sheets = [...tagsIn(textOf(parts, WORKBOOK))].filter(({ name }) => name === 'sheet')
  return new Map(
    sheets.flatMap(({ attributes }) => {
      const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1]
      const target = targets.get(id)
      return target === undefined ? [] : [[attributes.get('name') ?? '', target] as const]
    }),
  )
}

function fromRoot(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}
