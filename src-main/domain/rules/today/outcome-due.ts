import { addDays, type Day } from '../../records/calendar'
import type { Match } from '../../records/match'
import { outcomeDueOn, outcomesMissing, wasWronglyMade } from '../closings'
import { womenFrom } from '../course'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days in which she is asked how she stands, before it is too long ago to ask. */
const ASK_DAYS = 60

/** Half a year after a match closed, each of the two is asked how she stands. */
export const outcomeDue: TaskRule = ({ office, today }) =>
  [...office.matches.values()]
    .filter((match) => isTime(match, today))
    .flatMap((match) =>
      outcomesMissing(office, match, today)
        .filter(({ moment }) => moment === 'sixMonths')
        .map(({ side, on }) =>
          task(`${side} ${on}`, {
            kind: 'outcomeDue',
            role: side,
            dueOn: addDays(on, ASK_DAYS / 2),
            women: womenFrom(match, side),
            matchId: match.id,
            by: match.confirmedBy,
            gaps: { on: match.closure?.on ?? on },
          }),
        ),
    )

function isTime(match: Match, today: Day): boolean {
  if (match.closure === null || wasWronglyMade(match)) return false
  const due = outcomeDueOn(match.closure, 'sixMonths')
  return due <= today && today <= addDays(due, ASK_DAYS)
}
