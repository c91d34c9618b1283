import type { Plan } from '../../contract/plan'
import type { Ledger } from '../../domain/ledger'
import { find } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import { coursesIn } from '../../domain/rules/course'
import { isRunning } from '../../domain/rules/matches'
import { warningsOf } from '../../domain/rules/warnings'
import { signsOf } from '../../domain/rules/warnings/signs'

/** What one pair has agreed and wants, newest first, and the signs of today while it runs. */
export function planOf({ office, entries }: Ledger, id: string, today: Day): Plan {
  const match = find(office, 'matches', id)
  const course = coursesIn(office)(match, today)
  const goals = [...office.goals.values()].filter(({ matchId }) => matchId === id)
  return {
    agreements: course.agreements.toReversed(),
    goals: goals.toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    warnings: isRunning(match, today)
      ? warningsOf(course, today, signsOf(office, entries, match.confirmedOn))
      : [],
  }
}
