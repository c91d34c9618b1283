import { addDays, daysBetween } from '../../records/calendar'
import { HALVES, womenFrom } from '../course'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days before and after the end in which a talk with her counts as the closing talk. */
const AROUND_DAYS = 21

/** A match has ended, and one of the two has not had her closing talk. */
export const closingOpen: TaskRule = ({ closed, today }) =>
  closed.flatMap(({ match, talks }) => {
    const { closure } = match
    if (closure === null || closure.reasons[0]?.reason === 'wronglyMade') return []
    const days = daysBetween(closure.on, today)
    return HALVES.filter((half) => talks[half].every(({ on }) => on < addDays(closure.on, -AROUND_DAYS))).map(
      (half) =>
        task(`${half} ${closure.on}`, {
          kind: 'closingOpen',
          role: half,
          dueOn: addDays(closure.on, AROUND_DAYS),
          women: womenFrom(match, half),
          matchId: match.id,
          by: match.confirmedBy,
          gaps: { on: closure.on, days, limit: AROUND_DAYS },
        }),
    )
  })
