import { daysBetween } from '../../records/calendar'
import { agreedUntil } from '../course'
import type { WarningRule } from './warning'

/** The agreed end has passed, and neither a renewal nor a closing is on file. */
export const endPassed: WarningRule = (course, today) => {
  const until = agreedUntil(course)
  return until === null || until >= today
    ? null
    : { since: until, half: 'mentee', gaps: { days: daysBetween(until, today) } }
}
