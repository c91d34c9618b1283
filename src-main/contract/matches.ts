import { z } from 'zod'
import { Day } from '../domain/records/calendar'
import { MatchId, ParticipantId } from '../domain/records/ids'
import { Closure, ClosureReason, FollowUp, Match, Meeting, Side } from '../domain/records/match'
import { Hold } from '../domain/records/participant'
import { Prose } from '../domain/records/text'
import { answer, ask, deed } from './command'
import { looking } from './past'

/** Where a match stands: its first meeting not yet held, running, resting, or over. */
export type MatchStage = 'agreed' | 'active' | 'paused' | 'closed'

export type MatchRow = {
  readonly id: MatchId
  readonly menteeId: ParticipantId
  readonly mentorId: ParticipantId
  readonly mentee: string
  readonly mentor: string
  readonly stage: MatchStage
  readonly confirmedOn: Day
  readonly firstMeetingOn: Day | null
  readonly agreedUntil: Day | null
  readonly lastMeetingOn: Day | null
  readonly lastTalkOn: Day | null
  readonly meetings: number
}

export type { FollowUp, Meeting } from '../domain/records/match'

export type MatchPage = MatchRow & {
  readonly match: Match
  readonly confirmedBy: string
  readonly meetingLog: readonly Meeting[]
  readonly followUps: readonly FollowUp[]
}

export const CLOSURE_REASONS = ClosureReason.options
export const SIDES = Side.options
export const MEETING_WAYS = Meeting.shape.way.unwrap().options
export const FOLLOW_UP_WAYS = FollowUp.shape.way.options

const match = z.strictObject({ id: MatchId })

export const ConfirmForm = z.strictObject({
  menteeId: ParticipantId,
  mentorId: ParticipantId,
  goal: Match.shape.goal,
  confirmedOn: Day,
  grounds: Prose,
  agreedUntil: Day.nullable(),
})
export const MeetingForm = Meeting.omit({ id: true })
export const FollowUpForm = FollowUp.omit({ id: true, by: true })
const CorrectedMatch = match.extend({ confirmedOn: Day, agreedUntil: Day.nullable(), grounds: Prose })
const CorrectedPause = match.extend({ at: z.int().min(0).max(49), pause: Hold.nullable() })

export const matchCommands = {
  listMatches: ask(z.strictObject({}), answer<readonly MatchRow[]>()),
  readMatch: ask(match.extend(looking), answer<MatchPage>()),
  confirmMatch: deed(ConfirmForm, answer<{ id: MatchId }>()),
  setFirstMeeting: deed(match.extend({ firstMeeting: Match.shape.firstMeeting }), answer<null>()),
  recordMeeting: deed(MeetingForm, answer<null>()),
  recordFollowUp: deed(FollowUpForm, answer<null>()),
  pauseMatch: deed(match.extend({ from: Day, until: Day.nullable(), reason: Prose }), answer<null>()),
  resumeMatch: deed(match.extend({ on: Day }), answer<null>()),
  closeMatch: deed(match.extend({ closure: Closure }), answer<null>()),
  reopenMatch: deed(match, answer<null>()),
  correctMeeting: deed(Meeting.omit({ matchId: true }), answer<null>()),
  correctFollowUp: deed(FollowUp.omit({ matchId: true, by: true }), answer<null>()),
  correctMatch: deed(CorrectedMatch, answer<null>()),
  correctPause: deed(CorrectedPause, answer<null>()),
  correctClosure: deed(match.extend({ closure: Closure }), answer<null>()),
}
