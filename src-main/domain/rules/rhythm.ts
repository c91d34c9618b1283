import { daysBetween, type Day } from '../records/calendar'
import type { Match } from '../records/match'
import { daysCovered } from './holds'

/** A stretch in which nothing was heard of a pair; whole days, its pauses not counted. */
export type Silence = { readonly from: Day; readonly until: Day; readonly days: number }

/** Shorter stretches are the ordinary rhythm of a pair. */
const QUIET_DAYS = 35

/** The silences between the days on which something was heard, from the match to its end or today. */
export function silencesOf(match: Match, heardOn: readonly Day[], today: Day): Silence[] {
  const end = match.closure !== null && match.closure.on < today ? match.closure.on : today
  const days = [match.confirmedOn, ...heardOn.filter((day) => day > match.confirmedOn && day < end), end]
  return days
    .toSorted()
    .map((from, at, all) => silence(match, from, all[at + 1] ?? from))
    .filter(({ days: quiet }) => quiet >= QUIET_DAYS)
}

function silence({ pauses }: Match, from: Day, until: Day): Silence {
  return { from, until, days: daysBetween(from, until) - daysCovered(pauses, from, until) }
}
