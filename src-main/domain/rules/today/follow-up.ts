import { HALVES } from '../../records/match'
import { addDays, daysBetween, type Day } from '../../records/calendar'
import { womenFrom, type Course } from '../course'
import { nextTalk } from '../norms'
import type { TaskRule } from './morning'
import { rests } from './morning'
import { task } from './task'

/** Days before it is due on which a talk comes on the list, so that a week can be planned. */
export const AHEAD_DAYS = 2

/** After a pause she is left in peace so many days. */
const AFTER_PAUSE_DAYS = 7

/** The next talk with each of the two, by what was agreed with her and by the norms. */
export const followUp: TaskRule = ({ running, today, norms }) => {
  const ahead = addDays(today, AHEAD_DAYS)
  return running.flatMap((course) => {
    const { match, begunOn, talks } = course
    if (begunOn === null || rests(course, today)) return []
    return HALVES.flatMap((half) => {
      const last = talks[half].at(-1)
      if (last === undefined || last.on < begunOn) return []
      const next = nextTalk(norms, begunOn, last)
      const dueOn = afterPause(course, next.on, today)
      if (dueOn > ahead) return []
      return task(`${half} ${last.on}`, {
        kind: 'followUp',
        case: next.why,
        role: half,
        dueOn,
        women: womenFrom(match, half),
        matchId: match.id,
        by: match.confirmedBy,
        gaps: {
          on: last.on,
          days: daysBetween(last.on, today),
          due: dueOn,
          months: next.months ?? 0,
        },
      })
    })
  })
}

/** The day itself, or some days after the pause it fell into. */
function afterPause({ match }: Course, on: Day, today: Day): Day {
  return match.pauses.reduce((latest, { from, until }) => {
    if (until === null || until > today || from > latest) return latest
    const back = addDays(until, AFTER_PAUSE_DAYS)
    return back > latest ? back : latest
  }, on)
}
