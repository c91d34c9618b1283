import { addDays, daysBetween } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days after our answer in which she should have signed up or said no. */
const DECIDE_DAYS = 30

/** She was answered and has neither signed up nor said no. */
export const enquiryOpen: TaskRule = ({ present, today }) =>
  present.flatMap(
    ({
      woman,
      standing: {
        role,
        status,
        spell: { enquiry },
      },
    }) => {
      const answeredOn = enquiry?.answeredOn ?? null
      if (status !== 'enquiry' || answeredOn === null) return []
      const days = daysBetween(answeredOn, today)
      if (days < DECIDE_DAYS) return []
      return task(answeredOn, {
        kind: 'enquiryOpen',
        role,
        dueOn: addDays(answeredOn, DECIDE_DAYS + 14),
        women: [woman.id],
        by: woman.coordinator,
        gaps: { on: answeredOn, days, limit: DECIDE_DAYS },
      })
    },
  )
