import type { Ledger } from '../../domain/ledger'
import type { Day } from '../../domain/records/calendar'
import type { Participant } from '../../domain/records/participant'
import { anyOf, houseOf, mayTellOf, reachOf } from '../../domain/reach-in-words'
import { isProtected } from '../../domain/rules/standing'
import { isFields } from '../../domain/same-value'

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
  const mayTell = mayTellOf([...now, ...before])
  const plain = (value: unknown, hidden: RegExp | null): unknown => {
    if (typeof value === 'string')
      return hidden === null || !mayTell(value) ? value : value.replace(hidden, covered)
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
