import type { Ledger } from '../../domain/ledger'
import type { Day } from '../../domain/records/calendar'
import type { Participant } from '../../domain/records/participant'
import { isProtected } from '../../domain/rules/standing'
import { isFields } from '../../domain/same-value'
import { digitsOf } from '../plan/known'

/** Those whose address nobody outside the office may learn today: as they stand now, and as they stood before. */
export type Hidden = { readonly now: readonly Participant[]; readonly before: readonly Participant[] }

export function hiddenIn({ office, entries }: Ledger, today: Day): Hidden {
  const now = [...office.participants.values()].filter((woman) => isProtected(woman, today))
  const ids = new Set(now.map(({ id }) => id))
  const before = entries.flatMap(({ ops }) =>
    ops.flatMap((op) => (op.table === 'participants' && op.before !== null ? [op.before] : [])),
  )
  return { now, before: before.filter(({ id }) => ids.has(id)) }
}

/**
 * Takes out of records where these women live or lived and how they are reached: the fields of their own, and in words,
 * notes and fields of the office's own too, whatever names it. Another woman's own address is left to her, unless it is the same line.
 * @param covered what stands in its place
 */
export function covering({ now, before }: Hidden, covered: string): <T>(record: T) => T {
  const ids = new Set<string>(now.map(({ id }) => id))
  const lines = anyOf(now.flatMap(reachOf))
  const words = anyOf([...now, ...before].flatMap((woman) => [...reachOf(woman), ...houseOf(woman)]))
  const plain = (value: unknown, hidden: RegExp | null): unknown => {
    if (typeof value === 'string') return hidden === null ? value : value.replace(hidden, covered)
    if (Array.isArray(value)) return value.map((part) => plain(part, hidden))
    if (!isFields(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, plain(part, key in OUT_OF_REACH ? lines : hidden)]),
    )
  }
  return (record) => {
    const isHers = isFields(record) && ids.has(String(record['id']))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same record, with other words in its texts.
    return plain(isHers ? { ...record, ...OUT_OF_REACH } : record, words) as typeof record
  }
}

/** Nothing of where she is; a field that must be a number or an address of mail cannot hold words instead. */
const OUT_OF_REACH = { address: { street: null, postcode: null, town: null }, phone: null, email: null }

/** Texts too short to be hers alone are left: a street called B would blank out half the file. */
const SHORTEST = 5

/** Between the digits of a number, and between the words of a street. */
const SPACING = String.raw`[\s./()\p{Pd}]*`

function anyOf(patterns: readonly string[]): RegExp | null {
  return patterns.length === 0 ? null : new RegExp([...new Set(patterns)].join('|'), 'giu')
}

/** Patterns of the texts by which she is reached; a number also as others space it, with and without the country. */
function reachOf({ address, phone, email }: Participant): string[] {
  const texts = [address.street, email].filter((text) => text !== null && text.length >= SHORTEST)
  const digits = digitsOf(phone)
  const spaced = String.raw`(?:(?:\+|00)45${SPACING})?${digits.split('').join(SPACING)}`
  return [
    ...texts.map((text) => alone(literally(text ?? ''))),
    ...(digits.length >= SHORTEST ? [spaced] : []),
  ]
}

/** Her house without storey and door, as people name it: `Søndergade 12` and `Søndergade nr. 12 B` for `Søndergade 12B, 3. tv`. */
function houseOf({ address }: Participant): string[] {
  const [, street, number, letter] = HOUSE.exec(address.street ?? '') ?? []
  if (street === undefined || number === undefined || street.length < SHORTEST) return []
  const words = street
    .split(/\s+/)
    .map(literally)
    .join(String.raw`\s+`)
  const door = letter === undefined ? '' : String.raw`(?:\s*${letter})?`
  return [alone(String.raw`${words}[\s,]+(?:nr\.?\s*|no\.?\s*)?${number}${door}`)]
}

/** A street, the number of the house and its letter, before whatever comes after them. */
const HOUSE = /^\s*(.*?\p{L}.*?)[\s,]+(\d+)(?:\s*(\p{L}))?(?![\p{L}\p{N}])/u

/** The text where it stands by itself: number 8 is not a part of 84, where somebody else lives. */
function alone(pattern: string): string {
  return String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
