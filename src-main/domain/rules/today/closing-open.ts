import type { Office } from '../../office'
import { addDays, daysBetween } from '../../records/calendar'
import { HALVES, type Closure, type Half } from '../../records/match'
import { hadEndedBefore, wasWronglyMade } from '../closings'
import { womenFrom, type Course } from '../course'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days before and after the end in which a talk with her counts as the closing talk. */
const AROUND_DAYS = 21

/** A match has ended, and one of the two has not had her closing talk. */
export const closingOpen: TaskRule = ({ office, closed, today }) =>
  closed.flatMap((course) => {
    const { match } = course
    const { closure } = match
    if (closure === null || wasWronglyMade(match) || hadEndedBefore(match)) return []
    return HALVES.filter((half) => !hadTalk(office, course, closure, half)).map((half) =>
      task(`${half} ${closure.on}`, {
        kind: 'closingOpen',
        role: half,
        dueOn: addDays(closure.on, AROUND_DAYS),
        women: womenFrom(match, half),
        matchId: match.id,
        by: match.confirmedBy,
        gaps: { on: closure.on, days: daysBetween(closure.on, today), limit: AROUND_DAYS },
      }),
    )
  })

/** A talk about the end is on file, or the step of the closing is marked as taken. */
function hadTalk(office: Office, { match, talks }: Course, closure: Closure, half: Half): boolean {
  const step = half === 'mentee' ? 'talkMentee' : 'talkMentor'
  const isTaken = office.closings.get(match.id)?.steps.some((taken) => taken.step === step) ?? false
  return isTaken || talks[half].some(({ on }) => on >= addDays(closure.on, -AROUND_DAYS))
}
