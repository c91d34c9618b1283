import { addDays, daysBetween } from '../../domain/records/calendar'
import { recordOf } from '../facts'
import { happenings } from '../happenings'
import { count, measure, share } from '../indicator'
import { isActive } from './matches'

/**
 * Days between two follow-ups of a settled pair at most: never less than once a quarter.
 * Source: Elements of Effective Practice for Mentoring, 5th edition, monitoring and support.
 */
export const FOLLOW_UP_DAYS = 92

const SETTLED = ['matches.confirmedOn', 'matches.closure.on', 'matches.pauses']

const held = happenings(
  ({ meetings: all }) => all.values(),
  ({ heldOn }) => heldOn,
)
const talked = happenings(
  ({ followUps: all }) => all.values(),
  ({ on }) => on,
)

export const meetings = count({
  code: 'meetings',
  unit: 'meetings',
  timing: 'during',
  sourceFields: ['meetings.heldOn'],
  list: (facts, period) => held(facts, period).map(({ id }) => id),
})

export const meetingHours = measure({
  code: 'meetingHours',
  kind: 'total',
  unit: 'hours',
  base: meetings,
  sourceFields: ['meetings.minutes'],
  of: ({ meetings: all }, id) => recordOf(all, id).minutes / 60,
})

export const followUps = count({
  code: 'followUps',
  unit: 'followUps',
  timing: 'during',
  sourceFields: ['followUps.on'],
  list: (facts, period) => talked(facts, period).map(({ id }) => id),
})

/** Pairs so young that their first quarter is not over are not asked for yet. */
export const settledMatches = count({
  code: 'settledMatches',
  unit: 'pairs',
  timing: 'atEnd',
  sourceFields: SETTLED,
  list: ({ pairs }, period) =>
    [...pairs.values()]
      .filter((pair) => isActive(pair, period) && daysBetween(pair.confirmedOn, period.to) >= FOLLOW_UP_DAYS)
      .map(({ id }) => id),
})

export const followedUpMatches = count({
  code: 'followedUpMatches',
  unit: 'pairs',
  timing: 'atEnd',
  sourceFields: [...SETTLED, 'followUps.on'],
  list: (facts, period) => {
    const norm = { ...period, from: addDays(period.to, 1 - FOLLOW_UP_DAYS) }
    const followed = new Set<string>(talked(facts, norm).map(({ matchId }) => matchId))
    return settledMatches.compute(facts, period).list.filter((id) => followed.has(id))
  },
})

export const followedUpShare = share({
  code: 'followedUpShare',
  part: followedUpMatches,
  base: settledMatches,
})

export const CONTACT = [meetings, meetingHours, followUps, settledMatches, followedUpMatches, followedUpShare]
