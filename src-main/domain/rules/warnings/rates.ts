import type { Ledger } from '../../ledger'
import { addDays, type Day } from '../../records/calendar'
import type { Match } from '../../records/match'
import { wasWronglyMade } from '../closings'
import { coursesIn, type Course } from '../course'
import { warningsOf, WARNINGS, type WarningCode } from './index'
import { signsOf } from './signs'
import type { Signs } from './warning'

/** Days between two looks at a match that is over, and before its end in which a warning comes too late to count. */
const STEP_DAYS = 14
const TOO_LATE_DAYS = 14

type Rates = {
  readonly ended: number
  readonly endedEarly: number
  readonly rules: readonly {
    readonly code: WarningCode
    readonly warned: number
    readonly warnedEarly: number
  }[]
}

/**
 * How often each rule was right: of the matches it would have warned of at least two weeks before they ended, how many
 * ended early. Each match is looked at as it stood then, every other week. Matches wrongly made or never begun are left out.
 */
export function ratesOf({ office, entries }: Ledger, today: Day): Rates {
  const courseOn = coursesIn(office)
  const ended = [...office.matches.values()].filter((match) => isOver(match, today))
  const [first] = ended.map(({ confirmedOn }) => confirmedOn).toSorted()
  const signs = signsOf(office, entries, first ?? today)
  const warned = ended.map((match) => ({ match, codes: warnedOf(match, courseOn, signs) }))
  return {
    ended: ended.length,
    endedEarly: ended.filter(isEarly).length,
    rules: WARNINGS.map(([code]) => {
      const those = warned.filter(({ codes }) => codes.has(code))
      return { code, warned: those.length, warnedEarly: those.filter(({ match }) => isEarly(match)).length }
    }),
  }
}

function warnedOf(
  match: Match,
  courseOn: (match: Match, on: Day) => Course,
  signs: Signs,
): ReadonlySet<WarningCode> {
  const codes = new Set<WarningCode>()
  const last = addDays(match.closure?.on ?? match.confirmedOn, -TOO_LATE_DAYS)
  for (let on = addDays(match.confirmedOn, STEP_DAYS); on <= last; on = addDays(on, STEP_DAYS))
    for (const { code } of warningsOf(courseOn(match, on), on, signs)) codes.add(code)
  return codes
}

function isOver(match: Match, today: Day): boolean {
  const { closure } = match
  if (closure === null || closure.on > today) return false
  return !wasWronglyMade(match) && closure.reasons[0]?.reason !== 'neverStarted'
}

function isEarly({ closure }: Match): boolean {
  return closure?.kind === 'early'
}
