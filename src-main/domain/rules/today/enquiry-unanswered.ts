import { addDays, daysBetween } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days within which a woman who writes or calls should have an answer. */
export const ANSWER_DAYS = 14

/** She has asked to take part, and nobody has answered. */
export const enquiryUnanswered: TaskRule = ({ present, today }) =>
  present.flatMap(
    ({
      woman,
      standing: {
        role,
        status,
        spell: { enquiry },
      },
    }) =>
      status !== 'enquiry' || enquiry === null || enquiry.answeredOn !== null
        ? []
        : task(enquiry.on, {
            kind: 'enquiryUnanswered',
            role,
            dueOn: addDays(enquiry.on, ANSWER_DAYS),
            women: [woman.id],
            by: woman.coordinator,
            gaps: { on: enquiry.on, days: daysBetween(enquiry.on, today), limit: ANSWER_DAYS },
          }),
  )
