import { addDays, daysBetween } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days before the protection lapses in which she is asked whether it is renewed. */
const BEFORE_DAYS = 30
/** Days after it lapsed in which she is still asked. */
const AFTER_DAYS = 60

/** Her name and address protection lapses after a year unless it is renewed. */
export const protectionLapsing: TaskRule = ({ present, today }) => {
  const women = new Set(present.map(({ woman }) => woman))
  return [...women].flatMap((woman) => {
    const until = woman.protection?.until ?? null
    if (until === null || addDays(until, -BEFORE_DAYS) > today || addDays(until, AFTER_DAYS) < today)
      return []
    return task(until, {
      kind: 'protectionLapsing',
      case: until < today ? 'lapsed' : 'near',
      dueOn: until,
      women: [woman.id],
      by: woman.coordinator,
      gaps: { on: until, days: Math.abs(daysBetween(today, until)) },
    })
  })
}
