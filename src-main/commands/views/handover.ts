import type { PairInBrief } from '../../contract/today'
import type { Ledger } from '../../domain/ledger'
import { find, fullName, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import { HALVES, type Half } from '../../domain/records/match'
import { agreedUntil, coursesIn, womenFrom, type Course } from '../../domain/rules/course'
import { isRunning } from '../../domain/rules/matches'
import { isProtected } from '../../domain/rules/standing'
import { todayRows } from './today'

/** The running pairs of one colleague, each with what the one who takes over has to know. */
export function pairsOfColleague(ledger: Ledger, id: string, today: Day): PairInBrief[] {
  const { office } = ledger
  const courseOn = coursesIn(office)
  const rows = todayRows(ledger, today)
  return [...office.matches.values()]
    .filter((match) => match.confirmedBy === id && isRunning(match, today))
    .map((match) => {
      const course = courseOn(match, today)
      return {
        matchId: match.id,
        confirmedOn: match.confirmedOn,
        agreedUntil: agreedUntil(course),
        halves: HALVES.map((half) => halfInBrief(office, course, half, today)),
        tasks: rows.filter(({ matchId }) => matchId === match.id),
      }
    })
    .toSorted((a, b) => (a.confirmedOn < b.confirmedOn ? 1 : -1))
}

function halfInBrief(
  office: Office,
  { match, talks }: Course,
  half: Half,
  today: Day,
): PairInBrief['halves'][number] {
  const woman = find(office, 'participants', womenFrom(match, half)[0] ?? match.menteeId)
  const last = talks[half].findLast(({ words }) => words !== '')
  const goals = [...office.goals.values()].filter(
    (goal) => goal.matchId === match.id && goal.of === half && goal.ended === null,
  )
  return {
    half,
    name: fullName(woman),
    phone: isProtected(woman, today) ? null : woman.phone,
    last: last === undefined ? null : { on: last.on, words: last.words },
    goals: goals.map(({ words }) => words),
  }
}
