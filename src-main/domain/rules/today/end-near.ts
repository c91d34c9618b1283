import { daysBetween } from '../../records/calendar'
import { agreedUntil } from '../course'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days before the agreed end in which the office asks whether they go on or close. */
const NEAR_DAYS = 30

/** The agreed time is nearly over: renew the agreement, or plan a good closing. */
export const endNear: TaskRule = ({ running, today }) =>
  running.flatMap((course) => {
    const { match } = course
    const until = agreedUntil(course)
    if (until === null || until < today || daysBetween(today, until) > NEAR_DAYS) return []
    return task(until, {
      kind: 'endNear',
      dueOn: until,
      women: [match.menteeId, match.mentorId],
      matchId: match.id,
      by: match.confirmedBy,
      gaps: { on: until, days: daysBetween(today, until), limit: NEAR_DAYS },
    })
  })
