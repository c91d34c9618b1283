import { dayNumber, type Day } from '../records/calendar'
import type { Hold } from '../records/participant'

/** Whether the hold is in force that day; `until` is the first day back. */
export function covers(hold: Hold, day: Day): boolean {
  return hold.from <= day && (hold.until === null || day < hold.until)
}

/** Whether some day belongs to both; one hold may begin on the day the other ends. */
export function overlap(one: Hold, other: Hold): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one]
  return first.from === second.from || first.until === null || second.from < first.until
}

/** Whole days from `from` up to but not including `to` that lie in at least one hold. */
export function daysCovered(holds: readonly Hold[], from: Day, to: Day): number {
  const end = dayNumber(to)
  const spans = holds
    .map((hold) => ({ from: dayNumber(hold.from), to: hold.until === null ? end : dayNumber(hold.until) }))
    .toSorted((a, b) => a.from - b.from)
  let covered = 0
  let counted = dayNumber(from)
  for (const span of spans) {
    const start = Math.max(counted, span.from)
    covered += Math.max(0, Math.min(end, span.to) - start)
    counted = Math.max(counted, span.to)
  }
  return covered
}
