import { byText } from '../by-text'
import { groupedBy } from '../grouping'
import type { Office } from '../office'
import { oncePerTable } from '../once-each'
import type { Agreement } from '../records/agreement'
import type { Day } from '../records/calendar'
import type { MatchId } from '../records/ids'
import type { FollowUp, Half, Match, Meeting } from '../records/match'
import type { Survey } from '../records/survey'
import { worthOf, type Worth } from './worth'

/** One match and everything written down about it by a day, oldest first. */
export type Course = {
  readonly match: Match
  /** The day the two first met; null when that has not been heard of. */
  readonly begunOn: Day | null
  readonly meetings: readonly Meeting[]
  readonly talks: { readonly [H in Half]: readonly FollowUp[] }
  readonly agreements: readonly Agreement[]
  readonly surveys: readonly Survey[]
  /** What each has answered to "is it worth the time?". */
  readonly worth: { readonly [H in Half]: readonly Worth[] }
}

/** Looks up the course of a match as it stood on a day; the records are gone through once, not once a match. */
export function coursesIn(office: Office): (match: Match, today: Day) => Course {
  const [meetings, talks] = [meetingsIn(office.meetings), talksIn(office.followUps)]
  const [agreements, surveys] = [agreementsIn(office.agreements), surveysIn(office.surveys)]
  return (match, today) => {
    const held = byThen(meetings.get(match.id), ({ heldOn }) => heldOn, today)
    const talked = byThen(talks.get(match.id), ({ on }) => on, today)
    const mentee = talked.filter((talk) => talk.with === 'mentee')
    const mentor = talked.filter((talk) => talk.with === 'mentor')
    const answered = byThen(surveys.get(match.id), ({ on }) => on, today)
    return {
      match,
      begunOn: begunBy(match, held, today),
      meetings: held,
      talks: { mentee, mentor },
      agreements: byThen(agreements.get(match.id), ({ on }) => on, today),
      surveys: answered,
      worth: { mentee: worthOf('mentee', mentee, answered), mentor: worthOf('mentor', mentor, answered) },
    }
  }
}

const meetingsIn = oncePerTable((table: ReadonlyMap<string, Meeting>) =>
  byMatch(table, ({ heldOn }) => heldOn),
)
const talksIn = oncePerTable((table: ReadonlyMap<string, FollowUp>) => byMatch(table, ({ on }) => on))
const agreementsIn = oncePerTable((table: ReadonlyMap<string, Agreement>) => byMatch(table, ({ on }) => on))
const surveysIn = oncePerTable((table: ReadonlyMap<string, Survey>) => byMatch(table, ({ on }) => on))

/** The day the time together was to end, as last agreed. */
export function agreedUntil({ match, agreements }: Course): Day | null {
  return agreements.at(-1)?.until ?? match.agreedUntil
}

/** The woman's id in that half of the pair. */
export function womanIn(match: Match, half: Half): Match['menteeId'] {
  return half === 'mentee' ? match.menteeId : match.mentorId
}

/** The id of the other woman of the pair. */
export function otherIn({ menteeId, mentorId }: Match, id: Match['menteeId']): Match['menteeId'] {
  return menteeId === id ? mentorId : menteeId
}

/** Both women, the one to talk with first. */
export function womenFrom(match: Match, half: Half): Match['menteeId'][] {
  return half === 'mentee' ? [match.menteeId, match.mentorId] : [match.mentorId, match.menteeId]
}

function begunBy({ firstMeeting }: Match, meetings: readonly Meeting[], today: Day): Day | null {
  const met = meetings[0]?.heldOn ?? null
  const set = firstMeeting !== null && firstMeeting.on <= today ? firstMeeting.on : null
  return met !== null && (set === null || met < set) ? met : set
}

type OfMatch = { readonly id: string; readonly matchId: MatchId }

/** Each match's records, oldest first; of one day's records the order of the ids. */
function byMatch<T extends OfMatch>(
  table: ReadonlyMap<string, T>,
  dayOf: (record: T) => Day,
): ReadonlyMap<MatchId, readonly T[]> {
  const groups = groupedBy(table.values(), ({ matchId }) => matchId)
  for (const group of groups.values()) group.sort((a, b) => byText(dayOf(a), dayOf(b)) || byText(a.id, b.id))
  return groups
}

/** Those of the day or earlier. */
function byThen<T>(records: readonly T[] = [], dayOf: (record: T) => Day, today: Day): readonly T[] {
  const last = records.at(-1)
  return last === undefined || dayOf(last) <= today ? records : records.filter((one) => dayOf(one) <= today)
}
