import { addDays } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days after the match in which the mentor should hold her handbook. */
const HANDED_DAYS = 14
/** Days after which it is too late to be of use. */
const GIVEN_UP_DAYS = 120

/** A mentor has a new match and no handbook for it. */
export const handbookDue: TaskRule = ({ office, running, today }) => {
  const printed = new Set([...office.copies.values()].map(({ matchId }) => matchId))
  return running
    .map(({ match }) => match)
    .filter(({ id, confirmedOn }) => !printed.has(id) && addDays(confirmedOn, GIVEN_UP_DAYS) >= today)
    .map(({ id, confirmedOn, confirmedBy, mentorId, menteeId }) =>
      task(confirmedOn, {
        kind: 'handbookDue',
        dueOn: addDays(confirmedOn, HANDED_DAYS),
        women: [mentorId, menteeId],
        matchId: id,
        by: confirmedBy,
        gaps: { on: confirmedOn, limit: HANDED_DAYS },
      }),
    )
}
