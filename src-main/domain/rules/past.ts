import { applyChanges, type Change } from '../change'
import type { Ledger } from '../ledger'
import type { Office } from '../office'
import { dayNumber, Instant, type Day } from '../records/calendar'

/** The office as it was known then: whatever was written down later is taken back. */
export function officeAsKnown({ office, entries }: Ledger, at: Instant): Office {
  const first = entries.findIndex((entry) => entry.at > at)
  if (first === -1) return office
  const later = entries.slice(first).toReversed()
  return applyChanges(
    office,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- table and value come from the same operation.
    later.flatMap(({ ops }) => ops.map(({ table, id, before }) => ({ table, id, value: before }) as Change)),
  )
}

/** The office and its history as they were then. */
export function ledgerAsKnown(ledger: Ledger, at: Instant): Ledger {
  return { office: officeAsKnown(ledger, at), entries: ledger.entries.filter((entry) => entry.at <= at) }
}

/** Midnight in Denmark is at most two hours before that in UTC; what was written then counts for the day before. */
export function endOfDay(day: Day): Instant {
  return Instant.parse(Math.max(0, (dayNumber(day) + 1) * 86_400_000 - 1))
}
