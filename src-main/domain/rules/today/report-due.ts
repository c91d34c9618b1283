import { addDays, addMonths, Day, yearOf } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days after the end of a quarter in which its report should be sent. */
const REPORT_DAYS = 30

/** A quarter is over, and no report of it has left the office. */
export const reportDue: TaskRule = ({ office, today }) => {
  const quarterStart = startOfQuarter(today)
  const sent = [...office.copies.values()].some(
    ({ document, madeOn }) => document === 'quarterlyReport' && madeOn >= quarterStart,
  )
  if (sent || office.participants.size === 0) return []
  const over = addMonths(quarterStart, -3)
  const quarter = quarterOf(over)
  return [
    task(`${yearOf(over)}-q${quarter}`, {
      kind: 'reportDue',
      dueOn: addDays(quarterStart, REPORT_DAYS),
      women: [],
      gaps: { quarter, year: yearOf(over) },
    }),
  ]
}

function startOfQuarter(day: Day): Day {
  const month = (quarterOf(day) - 1) * 3 + 1
  return Day.parse(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`)
}

function quarterOf(day: Day): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1
}
