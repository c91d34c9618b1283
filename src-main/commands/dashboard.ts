import type { HandlersOf } from '../contract/command'
import type { Dashboard, dashboardCommands } from '../contract/dashboard'
import { settingsOf } from '../domain/office'
import { yearOf } from '../domain/records/calendar'
import { courseOf, PICTURES } from '../figures/courses'
import { passed, previous, quarterHolding, quarterNumber, type Period } from '../figures/period'
import { NORMS } from './quarter'
import { countedIn } from './report-making'
import type { Room } from './room'

/** The office's own figures over time. */
export function dashboardHandlers(room: Room): HandlersOf<typeof dashboardCommands> {
  return { readDashboard: ({ quarters }) => dashboard(room, quarters) }
}

function dashboard({ office, desk }: Room, count: number): Dashboard {
  const { facts } = countedIn(office)
  const quarters = lastQuarters(quarterHolding(desk.today()), count)
  const periods = quarters.map((quarter) => passed(quarter, desk.today()) ?? quarter)
  return {
    quarters: quarters.map(({ from }) => ({ year: yearOf(from), quarter: quarterNumber(from) })),
    pictures: PICTURES.map(({ name, indicators }) => ({
      name,
      courses: indicators.map((indicator) => ({
        code: indicator.code,
        unit: indicator.unit,
        values: courseOf(facts, indicator, periods),
      })),
    })),
    norms: { smallest: settingsOf(office).smallestCount, ...NORMS },
  }
}

/** So many quarters, oldest first, the running one last. */
function lastQuarters(last: Period, count: number): Period[] {
  const back = Array.from({ length: count - 1 }).reduce<Period[]>(
    (quarters) => [...quarters, previous(quarters.at(-1) ?? last)],
    [last],
  )
  return back.toReversed()
}
