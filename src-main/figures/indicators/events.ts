import { addMonths } from '../../domain/records/calendar'
import { isRunning } from '../../domain/rules/matches'
import { recordOf, type Attendance, type Facts } from '../facts'
import { happenings } from '../happenings'
import { count, share } from '../indicator'

const CAME = ['events.on', 'events.guests.came']
const MATCHES = ['matches.confirmedOn', 'matches.closure.on']

/** Months in which a match is looked for after an event. */
const MATCHED_WITHIN = 6

const held = happenings(
  ({ events: all }) => all.values(),
  ({ on }) => on,
)
const came = happenings(
  ({ attendances: all }) => all.values(),
  ({ on }) => on,
)
const settled = happenings(
  ({ attendances: all }) => all.values(),
  ({ on }) => addMonths(on, MATCHED_WITHIN),
)

export const events = count({
  code: 'events',
  unit: 'events',
  timing: 'during',
  sourceFields: ['events.on'],
  list: (facts, period) => held(facts, period).map(({ id }) => id),
})

export const attendances = count({
  code: 'attendances',
  unit: 'attendances',
  timing: 'during',
  sourceFields: CAME,
  list: (facts, period) => came(facts, period).map(({ id }) => id),
})

export const eventWomen = count({
  code: 'eventWomen',
  unit: 'women',
  timing: 'present',
  sourceFields: CAME,
  list: (facts, period) => [...new Set(came(facts, period).map(({ participantId }) => participantId))],
})

/** Told when the half-year is over, so that the figure of a quarter does not grow after it was reported. */
export const eventUnmatched = count({
  code: 'eventUnmatched',
  unit: 'attendances',
  timing: 'during',
  sourceFields: [...CAME, ...MATCHES],
  list: (facts, period) =>
    settled(facts, period)
      .filter((one) => !hasMatchOnTheDay(facts, one))
      .map(({ id }) => id),
})

export const eventMatched = count({
  code: 'eventMatched',
  unit: 'attendances',
  timing: 'during',
  sourceFields: eventUnmatched.sourceFields,
  list: (facts, period) =>
    eventUnmatched
      .compute(facts, period)
      .list.filter((id) => isMatchedAfter(facts, recordOf(facts.attendances, id))),
})

export const eventMatchedShare = share({
  code: 'eventMatchedShare',
  part: eventMatched,
  base: eventUnmatched,
})

export const EVENTS = [events, attendances, eventWomen, eventUnmatched, eventMatched, eventMatchedShare]

function hasMatchOnTheDay({ pairsOf }: Facts, { participantId, on }: Attendance): boolean {
  return pairsOf(participantId).some((pair) => isRunning(pair, on))
}

function isMatchedAfter({ pairsOf }: Facts, { participantId, on }: Attendance): boolean {
  const until = addMonths(on, MATCHED_WITHIN)
  return pairsOf(participantId).some(({ confirmedOn }) => confirmedOn > on && confirmedOn <= until)
}
