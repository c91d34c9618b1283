import type { TableName } from '../../domain/tables'
import { TAXONOMIES, type Term } from '../../domain/taxonomies'
import type { Telling } from '../report-words'
import type { Entry } from '../values'

/** One thing on file: in which kind of record, in which field. */
export type Kept = {
  readonly table: TableName
  readonly field: string
  readonly text: string
  readonly on: string
}
/** One thing on file, as she can read it. */
export function ownWords({ table, field, text, on }: Kept, telling: Telling): Entry {
  const about = telling.words(`documents.table.${table}`)
  const name = field.split('.').at(-1) ?? field
  return {
    about: on === '' ? about : `${about}, ${dayShort(on)}`,
    field: wordFor(`documents.field.${name}`, telling) ?? field,
    text: text
      .split(', ')
      .map((one) => valueInWords(name, one, telling))
      .join(', '),
  }
}

/** Fields whose codes the world has names for. */
const NAMED: Readonly<Record<string, 'language' | 'region'>> = { code: 'language', originCountry: 'region' }

/** A code as the screen words it; anything else as it was written. */
function valueInWords(field: string, value: string, telling: Telling): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayShort(value)
  const named = NAMED[field]
  if (named !== undefined) return new Intl.DisplayNames(telling.language, { type: named }).of(value) ?? value
  return codeInWords(field, value, telling) ?? value
}

/** Codes are words of the screen or of a list; yes and no are words too. */
function codeInWords(field: string, value: string, telling: Telling): string | null {
  const answer = { true: 'frame.yes', false: 'frame.no' }[value]
  const word = wordFor(answer ?? `${field === 'level' ? 'languageLevel' : field}.${value}`, telling)
  return word ?? termInWords(field, value, telling)
}

/** Of the lists only that of occupations has numbers for codes; any other number is meant as it stands. */
function termInWords(field: string, value: string, { language, lists }: Telling): string | null {
  if (/^\d+$/.test(value) && field !== 'isco') return null
  const terms: readonly (readonly Term[])[] = [...Object.values(lists), ...Object.values(TAXONOMIES)]
  return terms.flat().find(({ code }) => code === value)?.[language] ?? null
}

function wordFor(key: string, { words }: Telling): string | null {
  const word = words(key)
  return word === key ? null : word
}

function dayShort(on: string): string {
  return on.split('-').toReversed().map(Number).join('.')
}
