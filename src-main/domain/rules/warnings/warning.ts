import type { Day } from '../../records/calendar'
import type { ParticipantId } from '../../records/ids'
import type { Half } from '../../records/match'
import type { Course } from '../course'

/** What the rules look at beside the course of the match itself. */
export type Signs = {
  /** The day she was last entered at another postcode. */
  readonly movedOn: (id: ParticipantId) => Day | null
  /** Meetings a month the two wished for at their interviews, the smaller of the two; null when neither said. */
  readonly wishedMeetings: (course: Course) => number | null
}

/** A sign that a pair may end early. It is about the meetings and the fit, never about a woman. */
export type Warning = {
  /** Since when the sign has been there. */
  readonly since: Day
  /** Whom to talk with first. */
  readonly half: Half
  /** What the rule saw, for its sentence. */
  readonly gaps: Readonly<Record<string, string | number>>
}

export type WarningRule = (course: Course, today: Day, signs: Signs) => Warning | null
