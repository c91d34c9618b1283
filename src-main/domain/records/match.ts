import { z } from 'zod'
import { Day } from './calendar'
import { EvaluationId, FollowUpId, MatchId, MeetingId, ParticipantId, StaffId } from './ids'
import { Hold } from './participant'
import { Codes, Line, Prose } from './text'

/** Who or what an ending came from. */
export const Side = z.enum(['mentor', 'mentee', 'both', 'office', 'outside'])
export type Side = z.infer<typeof Side>

/** The two halves of a pair. */
export const Half = z.enum(['mentee', 'mentor'])
export type Half = z.infer<typeof Half>
export const HALVES = Half.options

export const ClosureReason = z.enum([
  'goalReached',
  'agreedTimeOver',
  'jobOrStudy',
  'moved',
  'illnessOrFamily',
  'lackOfTime',
  'noContact',
  'didNotFit',
  'expectationsDiffered',
  'languageBarrier',
  'boundaryOrSafety',
  'referredOn',
  'neverStarted',
  'wronglyMade',
  'other',
])
export type ClosureReason = z.infer<typeof ClosureReason>

export const Closure = z.strictObject({
  on: Day,
  kind: z.enum(['planned', 'early']),
  /** Most important first. */
  reasons: z
    .array(z.strictObject({ reason: ClosureReason, side: Side }))
    .min(1)
    .max(5),
  words: Prose,
})
export type Closure = Readonly<z.infer<typeof Closure>>

/** Where and when the two meet for the first time, on neutral ground, and who of the office or beside it is there too. */
export const FirstMeeting = z.strictObject({
  on: Day,
  place: Line.nullable(),
  present: z
    .array(z.enum(['coordinator', 'colleague', 'contactPerson', 'interpreter']))
    .max(4)
    .default([]),
})

/** Two women who have both said yes. What was known and weighed when it was confirmed stays with it. */
export const Match = z.strictObject({
  id: MatchId,
  menteeId: ParticipantId,
  mentorId: ParticipantId,
  goal: z.enum(['job', 'social']),
  confirmedOn: Day,
  confirmedBy: StaffId,
  /** The evaluations of both women that the decision rests on; null for a match taken over from a list. */
  evaluations: z.strictObject({ mentee: EvaluationId, mentor: EvaluationId }).nullable(),
  /** When it was taken over from the office's list of earlier days; what ended before is not asked about. */
  takenOverOn: Day.optional(),
  /** Why these two, in the coordinator's words. */
  grounds: Prose,
  /** The advice at the time, 0 to 100 each way, and the version of the weights behind it; null when she matched without. */
  advice: z
    .strictObject({
      mentee: z.int().min(0).max(100),
      mentor: z.int().min(0).max(100),
      pair: z.int().min(0).max(100),
      weights: Line,
    })
    .nullable(),
  firstMeeting: FirstMeeting.nullable(),
  agreedUntil: Day.nullable(),
  pauses: z.array(Hold).max(50),
  closure: Closure.nullable(),
})
export type Match = Readonly<z.infer<typeof Match>>

/** One time the two met. */
export const Meeting = z.strictObject({
  id: MeetingId,
  matchId: MatchId,
  heldOn: Day,
  /** Whole minutes, from a short call to a day out. */
  minutes: z.int().min(5).max(600),
  way: z.enum(['inPerson', 'phone', 'online', 'mail']).default('inPerson'),
  topics: Codes,
  note: Prose,
})
export type Meeting = Readonly<z.infer<typeof Meeting>>

/** The coordinator's talk with one of the two about how it goes. */
export const FollowUp = z.strictObject({
  id: FollowUpId,
  matchId: MatchId,
  with: Half,
  on: Day,
  by: StaffId,
  way: z.enum(['phone', 'visit', 'mail', 'paper']),
  words: Prose,
  /** Her own answer to "is it worth the time?", 1 to 5; null when not asked. */
  worthIt: z.int().min(1).max(5).nullable(),
  nextOn: Day.nullable(),
})
export type FollowUp = Readonly<z.infer<typeof FollowUp>>
