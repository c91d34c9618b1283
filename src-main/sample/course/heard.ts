import { addMonths, dayFromNumber, dayNumber, type Day } from '../../domain/records/calendar'
import { HALVES, type Half } from '../../domain/records/match'
import { Survey, type Moment } from '../../domain/records/survey'
import { questionsAt } from '../../domain/taxonomies'
import { likely, pick, seededFor, whole, type Chance } from '../chance'
import type { Making } from '../making'
import words from '../material/heard-words.json'
import { matchId } from './match-record'
import type { Pair } from './pairing'

/** What both answered when they were asked; most pairs of whom there is something to ask, and not every woman each time. */
export function surveysOf(making: Making, pair: Pair, staff: readonly string[]): Survey[] {
  const chance = seededFor(making.seed, `surveys ${pair.index}`)
  const mood = likely(chance, pair.course.ended?.kind === 'early' ? 0.6 : 0.15) ? 3 : 4
  return momentsOf(making, pair).flatMap(({ moment, on }, at) =>
    HALVES.filter(() => likely(chance, 0.82)).map((side) =>
      Survey.parse({
        id: `${matchId(pair)}-survey-${side}-${at + 1}`,
        matchId: matchId(pair),
        side,
        moment,
        on,
        by: pick(chance, staff),
        way: pick(chance, ['paper', 'paper', 'phone', 'talk']),
        answers: answersOf(chance, moment, mood, side),
        hours: likely(chance, 0.7) ? whole(chance, 2, 8) : null,
        words: likely(chance, 0.4) ? pick(chance, words[side]) : '',
      }),
    ),
  )
}

function answersOf(chance: Chance, moment: Moment, mood: number, side: Half): Record<string, number> {
  const asked = questionsAt(moment).filter(() => likely(chance, 0.93))
  return Object.fromEntries(
    asked.map(({ code }) => {
      const lower = side === 'mentor' && code === 'needs-met' ? 1 : 0
      return [code, Math.max(1, Math.min(5, mood - lower + whole(chance, -1, 1)))]
    }),
  )
}

/** When they should have been asked, as far as that has come; the end is asked on its day. */
function momentsOf(making: Making, { course }: Pair): { moment: Moment; on: Day }[] {
  if (course.firstMeeting === null) return []
  const first = dayFromNumber(course.firstMeeting)
  const end = course.ended?.on ?? Infinity
  const open = [
    { moment: 'start' as const, on: dayFromNumber(course.firstMeeting + 9) },
    { moment: 'threeMonths' as const, on: addMonths(first, 3) },
    { moment: 'sixMonths' as const, on: addMonths(first, 6) },
  ].filter(({ on }) => dayNumber(on) < Math.min(end, making.today + 1))
  return end > making.today ? open : [...open, { moment: 'close', on: dayFromNumber(end) }]
}
