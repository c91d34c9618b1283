import type { RowNote, RowReason, RowRemark, SheetField } from '../../domain/records/intake'
import { withoutCpr } from '../reading/cpr'
import { isBlank, textOf, type SheetRow } from '../sheet'
import type { FieldReader, Finding, Surroundings } from './finding'
import { NOBODY, type Person } from './person'
import { readAs } from './meanings'

/** One row read: the woman in it, what was kept in words, what to remark and why not to bring her in. */
export type ReadRow = {
  readonly line: number
  readonly person: Person
  readonly note: string
  readonly remarks: readonly RowNote<RowRemark>[]
  readonly reasons: readonly RowNote<RowReason>[]
  readonly unknown: readonly Unknown[]
}

/** A word that was not understood, where one of our lists might have it. */
export type Unknown = { readonly field: SheetField; readonly word: string }

/** What is known of a column that tells something before its rows are read. */
export type Column = {
  readonly at: number
  readonly field: SheetField
  /** What is written before words kept from it; empty where the column is one of notes. */
  readonly label: string
  readonly compactDates: boolean
  readonly read: FieldReader
}

/** Reads one row, column by column; a second value for the same fact is kept in words. */
export function readRow(row: SheetRow, columns: readonly Column[], around: Surroundings): ReadRow {
  const gathered: Gathered = { person: { ...NOBODY }, words: [], remarks: [], reasons: [], unknown: [] }
  for (const { at, field, label, compactDates, read } of columns) {
    const cell = row.cells[at] ?? null
    if (isBlank(cell)) continue
    const written = textOf(cell)
    const text = readAs(field, written, around.meanings)
    const entry = { cell: text === written ? cell : text, text, compactDates }
    take(gathered, { field, label, text }, read(entry, around))
  }
  const { person, words, remarks, reasons, unknown } = gathered
  return { line: row.line, person, note: withoutCpr(words.join('\n')), remarks, reasons, unknown }
}

type Gathered = {
  readonly person: Person
  readonly words: string[]
  readonly remarks: RowNote<RowRemark>[]
  readonly reasons: RowNote<RowReason>[]
  readonly unknown: Unknown[]
}

type Place = { readonly field: SheetField; readonly label: string; readonly text: string }

function take(gathered: Gathered, place: Place, finding: Finding): void {
  const { field, text } = place
  const { person = {}, words, reason } = finding
  const clashes = contradicts(gathered.person, person)
  if (!clashes) Object.assign(gathered.person, joined(gathered.person, person))
  if (words !== undefined || clashes) gathered.words.push(labelled(place, words ?? text))
  const value = text.slice(0, LONGEST_VALUE)
  gathered.remarks.push(...remarksOn(place, finding, clashes).map((code) => ({ code, field, value })))
  gathered.unknown.push(...(finding.unknown ?? []).map((word) => ({ field, word })))
  if (reason !== undefined) gathered.reasons.push({ code: reason, field, value })
}

function remarksOn({ text }: Place, { remark }: Finding, clashes: boolean): RowRemark[] {
  const said = remark ?? (clashes ? 'kept-in-words' : null)
  return [...(text.includes('-xxxx') ? ['cpr-shortened' as const] : []), ...(said === null ? [] : [said])]
}

const LONGEST_VALUE = 80

function labelled({ label }: Place, words: string): string {
  return label === '' ? words : `${label}: ${words}`
}

/** Two different values for a fact of which she has only one. */
function contradicts(known: Person, told: Partial<Person>): boolean {
  return keysOf(told).some((key) => {
    const [before, now] = [known[key], told[key]]
    return !Array.isArray(before) && before !== null && now !== null && before !== now
  })
}

/** Lists are put together; of a single fact the first stays. */
function joined(known: Person, told: Partial<Person>): Partial<Person> {
  const added = keysOf(told).map((key) => {
    const [before, now] = [known[key], told[key]]
    return [key, Array.isArray(before) && Array.isArray(now) ? [...before, ...now] : (before ?? now)] as const
  })
  return Object.fromEntries(added)
}

function keysOf(person: Partial<Person>): (keyof Person)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; a Person has no other keys.
  return Object.keys(person) as (keyof Person)[]
}
