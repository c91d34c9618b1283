import type { Day } from '../../domain/records/calendar'
import type { Facts } from '../facts'
import type { Period } from '../period'
import { GAP_CODES, type Gap, type GapCode } from './gap'
import { implausible } from './implausible'
import { undone, untold } from './missing'

export { GAP_CODES, type Gap, type GapCode } from './gap'

/** Everything to mend before the period is reported, worst first; what a colleague let stand is left out. */
export function readiness(
  facts: Facts,
  period: Period,
  { today, accepted }: { readonly today: Day; readonly accepted: ReadonlySet<string> },
): Gap[] {
  const found = [...implausible(facts, period, today), ...undone(facts, period), ...untold(facts, period)]
  const each = new Map(found.map((one) => [one.id, one]))
  return [...each.values()]
    .filter(({ id }) => !accepted.has(id))
    .toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; the codes are closed.
const ORDER = Object.keys(GAP_CODES) as readonly GapCode[]
