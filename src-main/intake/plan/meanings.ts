import type { Meaning, SheetField } from '../../domain/records/intake'
import { folded, partsOf } from '../values/words'

/** Columns in which one cell holds a list, so that each of its words may mean something of its own. */
const LISTS: ReadonlySet<SheetField> = new Set<SheetField>(['interests', 'languages', 'motherTongue'])

/** What she said that words of the sheet mean, by column and word. */
export function meaningsOf(meanings: readonly Meaning[]): ReadonlyMap<string, string> {
  return new Map(meanings.map(({ field, word, readAs: words }) => [meaningKey(field, word), words]))
}

/** The words of a cell with those replaced that she explained. */
export function readAs(field: SheetField, text: string, meanings: ReadonlyMap<string, string>): string {
  if (meanings.size === 0) return text
  const whole = meanings.get(meaningKey(field, text))
  if (whole !== undefined) return whole
  if (!LISTS.has(field)) return text
  const parts = partsOf(text)
  const read = parts.map((part) => meanings.get(meaningKey(field, part)) ?? part)
  return read.every((part, at) => part === parts[at]) ? text : read.join(', ')
}

function meaningKey(field: SheetField, word: string): string {
  return `${field} ${folded(word)}`
}
