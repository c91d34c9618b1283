import { daysBetween } from '../../domain/records/calendar'
import { covers, daysCovered } from '../../domain/rules/holds'
import { isRunning } from '../../domain/rules/matches'
import { recordOf, type Facts, type Pair } from '../facts'
import { happenings } from '../happenings'
import { count, measure, share } from '../indicator'
import type { Period } from '../period'

const OPEN = ['matches.confirmedOn', 'matches.closure.on']
const CLOSED = ['matches.closure.on', 'matches.closure.kind']
const PAUSED = [...OPEN, 'matches.pauses']

const confirmed = happenings(
  ({ pairs: all }) => all.values(),
  ({ confirmedOn }) => confirmedOn,
)
const closed = happenings(
  ({ pairs: all }) => all.values(),
  ({ closure }) => closure?.on,
)
const met = happenings(
  ({ pairs: all }) => [...all.values()].filter(({ firstOf }) => firstOf !== null),
  ({ firstMetOn }) => firstMetOn,
)

export const newMatches = count({
  code: 'newMatches',
  unit: 'pairs',
  timing: 'during',
  sourceFields: ['matches.confirmedOn'],
  list: (facts, period) => confirmed(facts, period).map(({ id }) => id),
})

export const openMatches = count({
  code: 'openMatches',
  unit: 'pairs',
  timing: 'atEnd',
  sourceFields: OPEN,
  list: (facts, { to }) => pairs(facts, (pair) => isRunning(pair, to)),
})

export const activeMatches = count({
  code: 'activeMatches',
  unit: 'pairs',
  timing: 'atEnd',
  sourceFields: PAUSED,
  list: (facts, period) => pairs(facts, (pair) => isActive(pair, period)),
})

export const pausedMatches = count({
  code: 'pausedMatches',
  unit: 'pairs',
  timing: 'atEnd',
  sourceFields: PAUSED,
  list: (facts, period) => pairs(facts, (pair) => isRunning(pair, period.to) && !isActive(pair, period)),
})

export const closedMatches = count({
  code: 'closedMatches',
  unit: 'pairs',
  timing: 'during',
  sourceFields: ['matches.closure.on'],
  list: (facts, period) => closed(facts, period).map(({ id }) => id),
})

export const plannedEndings = endings('plannedEndings', 'planned')
export const earlyEndings = endings('earlyEndings', 'early')

export const plannedShare = share({ code: 'plannedShare', part: plannedEndings, base: closedMatches })

export const matchDaysMedian = measure({
  code: 'matchDaysMedian',
  kind: 'median',
  unit: 'days',
  base: closedMatches,
  sourceFields: ['matches.confirmedOn'],
  of: (facts, id) => {
    const { confirmedOn, closure } = recordOf(facts.pairs, id)
    return closure === null ? 0 : daysBetween(confirmedOn, closure.on)
  },
})

/** Only the first match after a sign-up tells how long she waited since then. */
export const firstMeetings = count({
  code: 'firstMeetings',
  unit: 'pairs',
  timing: 'during',
  sourceFields: [
    'matches.firstMeeting.on',
    'meetings.heldOn',
    'matches.confirmedOn',
    'participants.roles.signedUpOn',
  ],
  list: (facts, period) => met(facts, period).map(({ id }) => id),
})

export const daysToFirstMeeting = measure({
  code: 'daysToFirstMeeting',
  kind: 'median',
  unit: 'days',
  base: firstMeetings,
  sourceFields: ['participants.roles.holds'],
  of: ({ pairs: all }, id) => daysFromSignUp(recordOf(all, id)),
})

/** Days within which two who said yes should have met. */
export const FIRST_MEETING_DAYS = 14

export const firstMeetingsInTime = count({
  code: 'firstMeetingsInTime',
  unit: 'pairs',
  timing: 'during',
  sourceFields: firstMeetings.sourceFields,
  list: (facts, period) =>
    firstMeetings.compute(facts, period).list.filter((id) => hasMetInTime(recordOf(facts.pairs, id))),
})

export const firstMeetingsInTimeShare = share({
  code: 'firstMeetingsInTimeShare',
  part: firstMeetingsInTime,
  base: firstMeetings,
})

export const MATCHES = [
  newMatches,
  openMatches,
  activeMatches,
  pausedMatches,
  closedMatches,
  plannedEndings,
  earlyEndings,
  plannedShare,
  matchDaysMedian,
  firstMeetings,
  daysToFirstMeeting,
  firstMeetingsInTime,
  firstMeetingsInTimeShare,
]

/** Running and not paused when the period ends. */
export function isActive(pair: Pair, { to }: Period): boolean {
  return isRunning(pair, to) && !pair.pauses.some((pause) => covers(pause, to))
}

function endings(code: string, kind: 'planned' | 'early') {
  return count({
    code,
    unit: 'pairs',
    timing: 'during',
    sourceFields: CLOSED,
    list: (facts, period) =>
      closed(facts, period)
        .filter(({ closure }) => closure?.kind === kind)
        .map(({ id }) => id),
  })
}

function hasMetInTime({ firstMetOn, confirmedOn }: Pair): boolean {
  return firstMetOn !== null && daysBetween(confirmedOn, firstMetOn) <= FIRST_MEETING_DAYS
}

function daysFromSignUp({ firstOf, firstMetOn }: Pair): number {
  if (firstOf === null || firstMetOn === null) return 0
  const from = firstOf.signedUpOn
  return daysBetween(from, firstMetOn) - daysCovered(firstOf.holds, from, firstMetOn)
}

function pairs(facts: Facts, wanted: (pair: Pair) => boolean): string[] {
  return [...facts.pairs.values()].filter(wanted).map(({ id }) => id)
}
