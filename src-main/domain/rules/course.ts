import { groupedBy } from '../grouping'
import type { Office } from '../office'
import type { Agreement } from '../records/agreement'
import type { Day } from '../records/calendar'
import type { FollowUp, Half, Match, Meeting } from '../records/match'
import type { Survey } from '../records/survey'

/** One match and everything written down about it by a day, oldest first. */
export type Course = {
  readonly match: Match
  /** The day the two first met; null when that has not been heard of. */
  readonly begunOn: Day | null
  readonly meetings: readonly Meeting[]
  readonly talks: { readonly [H in Half]: readonly FollowUp[] }
  readonly agreements: readonly Agreement[]
  readonly surveys: readonly Survey[]
}

/** Looks up the course of a match as it stood on a day; the records are gone through once, not once a match. */
export function coursesIn(office: Office): (match: Match, today: Day) => Course {
  const meetings = groupedBy(office.meetings.values(), ({ matchId }) => matchId)
  const talks = groupedBy(office.followUps.values(), ({ matchId }) => matchId)
  const agreements = groupedBy(office.agreements.values(), ({ matchId }) => matchId)
  const surveys = groupedBy(office.surveys.values(), ({ matchId }) => matchId)
  return (match, today) => {
    const held = inOrderBy(meetings.get(match.id), ({ heldOn }) => heldOn, today)
    const talked = inOrderBy(talks.get(match.id), ({ on }) => on, today)
    return {
      match,
      begunOn: begunBy(match, held, today),
      meetings: held,
      talks: {
        mentee: talked.filter((talk) => talk.with === 'mentee'),
        mentor: talked.filter((talk) => talk.with === 'mentor'),
      },
      agreements: inOrderBy(agreements.get(match.id), ({ on }) => on, today),
      surveys: inOrderBy(surveys.get(match.id), ({ on }) => on, today),
    }
  }
}

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
  const known = [meetings[0]?.heldOn, firstMeeting?.on].flatMap((on) =>
    on !== undefined && on <= today ? [on] : [],
  )
  return known.toSorted()[0] ?? null
}

/** Those of the day or earlier, oldest first; of one day's records the order of the ids. */
function inOrderBy<T extends { readonly id: string }>(
  records: readonly T[] | undefined,
  dayOf: (record: T) => Day,
  today: Day,
): T[] {
  return (records ?? [])
    .filter((record) => dayOf(record) <= today)
    .toSorted((a, b) => {
      const [one, other] = dayOf(a) === dayOf(b) ? [a.id, b.id] : [dayOf(a), dayOf(b)]
      return one < other ? -1 : 1
    })
}
