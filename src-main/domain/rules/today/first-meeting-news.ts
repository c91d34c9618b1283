import { addDays, daysBetween } from '../../records/calendar'
import { HALVES, type Half } from '../../records/match'
import { womenFrom } from '../course'
import type { TaskRule } from './morning'
import { rests } from './morning'
import { task } from './task'

/** Days she is left in peace after the first meeting before she is asked. */
const IN_PEACE_DAYS = 5

/** Each of the two is asked how the first meeting was, within the days of the norm. */
export const firstMeetingNews: TaskRule = ({ running, today, norms }) =>
  running.flatMap((course) => {
    const { match, begunOn, talks, surveys } = course
    if (begunOn === null || rests(course, today) || daysBetween(begunOn, today) < IN_PEACE_DAYS) return []
    const heardFrom = (half: Half) =>
      talks[half].some(({ on }) => on >= begunOn) || surveys.some(({ side }) => side === half)
    return HALVES.filter((half) => !heardFrom(half)).map((half) =>
      task(`${half} ${begunOn}`, {
        kind: 'firstMeetingNews',
        role: half,
        dueOn: addDays(begunOn, norms.firstMeetingNewsDays),
        women: womenFrom(match, half),
        matchId: match.id,
        by: match.confirmedBy,
        gaps: { on: begunOn, days: daysBetween(begunOn, today), limit: norms.firstMeetingNewsDays },
      }),
    )
  })
