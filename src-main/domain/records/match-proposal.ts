import { z } from 'zod'
import { Day } from './calendar'
import { ParticipantId, ProposalId, RoundId, StaffId } from './ids'
import { Match } from './match'
import { Prose } from './text'

/** Why a proposal did not become a match. */
export const DeclineReason = z.enum([
  'notNow',
  'lackOfTime',
  'tooFar',
  'otherField',
  'otherWishes',
  'languageBarrier',
  'knowsHer',
  'foundAnother',
  'noAnswer',
  'other',
])
export type DeclineReason = z.infer<typeof DeclineReason>

/** When she was asked about the other, and the day she said yes. */
export const Asked = z.strictObject({ on: Day, saidYesOn: Day.nullable() })

/** That one of them, or the office, said no. It is kept, so that nobody is asked the same twice by mistake. */
export const Decline = z.strictObject({
  on: Day,
  side: z.enum(['mentee', 'mentor', 'office']),
  reason: DeclineReason,
  words: Prose,
  /** The first day on which the two may be proposed to each other again; null for any day. */
  restUntil: Day.nullable(),
  /** They are not to be proposed to each other again. */
  never: z.boolean(),
})
export type Decline = Readonly<z.infer<typeof Decline>>

/** Two women the office would like to bring together, from the first thought until both have said yes. How far it is follows from the dates. */
export const MatchProposal = z.strictObject({
  id: ProposalId,
  menteeId: ParticipantId,
  mentorId: ParticipantId,
  goal: Match.shape.goal,
  /** The round it came from; null when the coordinator thought of it herself. */
  roundId: RoundId.nullable(),
  draftedOn: Day,
  by: StaffId,
  /** Why these two, in the coordinator's words. */
  grounds: Prose,
  asked: z.strictObject({ mentee: Asked.nullable(), mentor: Asked.nullable() }),
  decline: Decline.nullable(),
})
export type MatchProposal = Readonly<z.infer<typeof MatchProposal>>
