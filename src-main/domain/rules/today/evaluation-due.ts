import { addDays, daysBetween } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days after the interview in which the evaluation should be written, while it is fresh. */
const EVALUATION_DAYS = 7
const LOOK_DAYS = 2

/** She has been interviewed, and nobody has written whether she is ready. */
export const evaluationDue: TaskRule = ({ present, today }) =>
  present.flatMap(({ woman, standing: { role, status, interview, evaluation, hold } }) => {
    if (status !== 'interviewed' || evaluation !== null || interview === null || hold !== null) return []
    const days = daysBetween(interview.heldOn, today)
    if (days < LOOK_DAYS) return []
    return task(interview.heldOn, {
      kind: 'evaluationDue',
      role,
      dueOn: addDays(interview.heldOn, EVALUATION_DAYS),
      women: [woman.id],
      by: interview.by,
      gaps: { on: interview.heldOn, days, limit: EVALUATION_DAYS },
    })
  })
