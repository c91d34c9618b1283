import { addDays, daysBetween } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days after she was found not ready yet, on which one looks again. */
const REVIEW_DAYS = 90

/** She was found not ready yet, and a quarter has passed. */
export const readinessReview: TaskRule = ({ present, today }) =>
  present.flatMap(({ woman, standing: { role, evaluation, runningMatches, hold } }) => {
    if (evaluation === null || evaluation.ready || runningMatches.length > 0 || hold !== null) return []
    const days = daysBetween(evaluation.on, today)
    if (days < REVIEW_DAYS) return []
    return task(evaluation.on, {
      kind: 'readinessReview',
      role,
      dueOn: addDays(evaluation.on, REVIEW_DAYS + 14),
      women: [woman.id],
      by: evaluation.by,
      gaps: { on: evaluation.on, days },
    })
  })
