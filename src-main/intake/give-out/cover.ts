import type { Day } from '../../domain/records/calendar'
import type { Participant } from '../../domain/records/participant'
import { isProtected } from '../../domain/rules/standing'
import { isFields } from '../../domain/same-value'
import { digitsOf } from '../plan/known'

/** Those whose address nobody outside the office may learn today. */
export function protectedOf(women: Iterable<Participant>, today: Day): Participant[] {
  return [...women].filter((woman) => isProtected(woman, today))
}

/**
 * Takes out of records where these women live and how they are reached: the fields of their own, and in words, notes too,
 * whatever names it.
 * @param covered what stands in its place
 */
export function covering(women: readonly Participant[], covered: string): <T>(record: T) => T {
  const ids = new Set<string>(women.map(({ id }) => id))
  const hidden = women.flatMap(reachOf)
  const anywhere = hidden.length === 0 ? null : new RegExp(hidden.join('|'), 'giu')
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return anywhere === null ? value : value.replace(anywhere, covered)
    if (Array.isArray(value)) return value.map(plain)
    if (!isFields(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
  }
  return (record) => {
    const isHers = isFields(record) && ids.has(String(record['id']))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same record, with other words in its texts.
    return plain(isHers ? { ...record, ...OUT_OF_REACH } : record) as typeof record
  }
}

/** Nothing of where she is; a field that must be a number or an address of mail cannot hold words instead. */
const OUT_OF_REACH = { address: { street: null, postcode: null, town: null }, phone: null, email: null }

/** Texts too short to be hers alone are left: a street called B would blank out half the file. */
const SHORTEST = 5

/** Patterns of the texts by which she is reached; a number also as others space it, with and without the country. */
function reachOf({ address, phone, email }: Participant): string[] {
  const texts = [address.street, email].filter((text) => text !== null && text.length >= SHORTEST)
  const digits = digitsOf(phone)
  const spaced = String.raw`(?:(?:\+|00)45[\s.-]*)?${digits.split('').join(String.raw`[\s.-]*`)}`
  return [...texts.map((text) => alone(text ?? '')), ...(digits.length >= SHORTEST ? [spaced] : [])]
}

/** The text where it stands by itself: number 8 is not a part of 84, where somebody else lives. */
function alone(text: string): string {
  return String.raw`(?<![\p{L}\p{N}])${literally(text)}(?![\p{L}\p{N}])`
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
