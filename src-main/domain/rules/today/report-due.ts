import { addDays, addMonths, Day, yearOf } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days after the end of a quarter in which its report should be sent. */
const REPORT_DAYS = 30

/** A quarter is over, and its report has not been sealed. */
export const reportDue: TaskRule = ({ office, today }) => {
  const begins = startOfQuarter(today)
  const over = addMonths(begins, -3)
  const [year, quarter] = [yearOf(over), quarterOf(over)]
  if (office.participants.size === 0 || office.sealedReports.has(`${year}-q${quarter}`)) return []
  return [
    task(`${year}-q${quarter}`, {
      kind: 'reportDue',
      dueOn: addDays(begins, REPORT_DAYS),
      women: [],
      gaps: { quarter, year },
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
