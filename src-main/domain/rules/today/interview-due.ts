import { addDays, daysBetween } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days after she signed up in which she should have had her interview. */
const INTERVIEW_DAYS = 21
const LOOK_DAYS = 7

/** She has signed up and has not been interviewed. */
export const interviewDue: TaskRule = ({ present, today }) =>
  present.flatMap(({ woman, standing: { role, status, since, hold } }) => {
    if (status !== 'signedUp' || role === 'contactPerson' || since === null || hold !== null) return []
    const days = daysBetween(since, today)
    if (days < LOOK_DAYS) return []
    return task(since, {
      kind: 'interviewDue',
      role,
      dueOn: addDays(since, INTERVIEW_DAYS),
      women: [woman.id],
      by: woman.coordinator,
      gaps: { on: since, days, limit: INTERVIEW_DAYS },
    })
  })
