import { addDays, daysBetween, type Day } from '../../records/calendar'
import { unsignedBy } from '../agreements'
import type { Course } from '../course'
import type { TaskRule } from './morning'
import { rests } from './morning'
import { task } from './task'

/** Days after the first meeting in which the agreement should be written and signed by all three. */
const AGREED_DAYS = 30
const LOOK_DAYS = 10

/** A pair that has begun has no agreement, or one that not all three have signed. */
export const agreementDue: TaskRule = ({ running, today }) =>
  running.flatMap((course) => {
    const { match, begunOn, agreements } = course
    if (begunOn === null || !isTime(course, begunOn, today)) return []
    const { from, missing } = waitingSince(agreements, begunOn)
    if (missing === 0) return []
    return task(from, {
      kind: 'agreementDue',
      case: agreements.length === 0 ? 'missing' : 'unsigned',
      dueOn: addDays(from, AGREED_DAYS),
      women: [match.mentorId, match.menteeId],
      matchId: match.id,
      by: match.confirmedBy,
      gaps: { on: from, missing, limit: AGREED_DAYS },
    })
  })

/** How many signatures are missing, and since when. */
function waitingSince(agreements: Course['agreements'], begunOn: Day): { from: Day; missing: number } {
  const newest = agreements.at(-1)
  return newest === undefined
    ? { from: begunOn, missing: 3 }
    : { from: newest.on, missing: unsignedBy(newest).length }
}

function isTime(course: Course, begunOn: Day, today: Day): boolean {
  return !rests(course, today) && daysBetween(begunOn, today) >= LOOK_DAYS
}
