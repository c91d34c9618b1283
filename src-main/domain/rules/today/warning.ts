import { addDays, type Day } from '../../records/calendar'
import { womenFrom, type Course } from '../course'
import { warningsOf, type Raised } from '../warnings'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days within which a pair that shows a sign should be called. */
const CALL_DAYS = 7
/** Days after a talk about it in which the sign is left to work. */
const LEFT_DAYS = 30

/** A pair shows a sign of ending early, and nobody has talked with her since. */
export const warning: TaskRule = ({ running, today, signs }) =>
  running.flatMap((course) =>
    warningsOf(course, today, signs)
      .filter((raised) => !isTalkedAbout(course, raised, today))
      .map(({ code, since, half, gaps }) =>
        task(since, {
          kind: 'warning',
          case: code,
          role: half,
          dueOn: addDays(since, CALL_DAYS),
          women: womenFrom(course.match, half),
          matchId: course.match.id,
          by: course.match.confirmedBy,
          gaps,
        }),
      ),
  )

function isTalkedAbout({ talks }: Course, { half, since }: Raised, today: Day): boolean {
  const last = talks[half].at(-1)?.on
  return last !== undefined && last > since && addDays(last, LEFT_DAYS) > today
}
