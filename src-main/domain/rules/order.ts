import type { Day } from '../records/calendar'
import { Refusal } from '../refusal'

/** @throws Refusal `date-order` when `later` is before `earlier`; an unknown earlier day puts no limit. */
export function inOrder(earlier: Day | null, later: Day): void {
  if (earlier !== null && later < earlier) throw new Refusal('date-order', { earlier, later })
}
