import { addDays, daysBetween } from '../../records/calendar'
import type { TaskRule } from './morning'
import { rests } from './morning'
import { task } from './task'

/** Days after the match in which the first meeting should have a date, and the day from which one looks for it. */
const SET_DAYS = 14
const LOOK_DAYS = 5

/** Two who have said yes have no day for their first meeting yet. */
export const firstMeetingToSet: TaskRule = ({ running, today }) =>
  running.flatMap((course) => {
    const { match, begunOn } = course
    const days = daysBetween(match.confirmedOn, today)
    const isSet = begunOn !== null || match.firstMeeting !== null
    if (isSet || rests(course, today) || days < LOOK_DAYS) return []
    return task(match.confirmedOn, {
      kind: 'firstMeetingToSet',
      dueOn: addDays(match.confirmedOn, SET_DAYS),
      women: [match.mentorId, match.menteeId],
      matchId: match.id,
      by: match.confirmedBy,
      gaps: { on: match.confirmedOn, days, limit: SET_DAYS },
    })
  })
