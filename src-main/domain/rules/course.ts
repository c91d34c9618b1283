import { groupedTable } from '../grouped-table'
import type { Office } from '../office'
import type { Agreement } from '../records/agreement'
import type { Day } from '../records/calendar'
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

/**
 * Looks up the course of a match as it stood on a day. The records are gone through once, not once a match, and a course
 * about which nothing new is on file is kept from one reading of the office to the next.
 */
export function coursesIn(office: Office): (match: Match, today: Day) => Course {
  const [meetings, talks] = [meetingsIn(office.meetings), talksIn(office.followUps)]
  const [agreements, surveys] = [agreementsIn(office.agreements), surveysIn(office.surveys)]
  return (match, today) => {
    const held = meetings(match.id, today)
    return kept(match, {
      begunOn: begunBy(match, held, today),
      meetings: held,
      talks: talks(match.id, today),
      agreements: agreements(match.id, today),
      surveys: surveys(match.id, today),
    })
  }
}

/** What a course is made of. */
type Sources = Pick<Course, 'begunOn' | 'meetings' | 'agreements' | 'surveys'> & {
  readonly talks: readonly FollowUp[]
}

const courses = new WeakMap<Match, { readonly sources: Sources; readonly course: Course }>()

/** The course made last time, as long as it would be made of the very same. */
function kept(match: Match, sources: Sources): Course {
  const known = courses.get(match)
  if (known !== undefined && SOURCES.every((one) => known.sources[one] === sources[one])) return known.course
  const course = courseFrom(match, sources)
  courses.set(match, { sources, course })
  return course
}

const SOURCES = ['begunOn', 'meetings', 'talks', 'agreements', 'surveys'] as const

function courseFrom(match: Match, { talks, ...sources }: Sources): Course {
  const mentee = talks.filter((talk) => talk.with === 'mentee')
  const mentor = talks.filter((talk) => talk.with === 'mentor')
  const { surveys } = sources
  return {
    ...sources,
    match,
    talks: { mentee, mentor },
    worth: { mentee: worthOf('mentee', mentee, surveys), mentor: worthOf('mentor', mentor, surveys) },
  }
}

const meetingsIn = groupedTable(
  ({ matchId }: Meeting) => matchId,
  ({ heldOn }) => heldOn,
)
const talksIn = groupedTable(
  ({ matchId }: FollowUp) => matchId,
  ({ on }) => on,
)
const agreementsIn = groupedTable(
  ({ matchId }: Agreement) => matchId,
  ({ on }) => on,
)
const surveysIn = groupedTable(
  ({ matchId }: Survey) => matchId,
  ({ on }) => on,
)

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
