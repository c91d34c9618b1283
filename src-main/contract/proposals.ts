import { z } from 'zod'
import { Day } from '../domain/records/calendar'
import type { Ground } from '../domain/records/ground'
import { type MatchId, ParticipantId, ProposalId } from '../domain/records/ids'
import { Half, Match } from '../domain/records/match'
import { Decline, DeclineReason, type MatchProposal } from '../domain/records/match-proposal'
import { Prose } from '../domain/records/text'
import type { ProposalStage } from '../domain/rules/proposals'
import { answer, ask, deed } from './command'

export type { ProposalStage } from '../domain/rules/proposals'

/** One proposal as it stands today. */
export type ProposalRow = {
  readonly proposal: MatchProposal
  readonly mentee: string
  readonly mentor: string
  readonly by: string
  readonly stage: ProposalStage
  /** Whose answer is waited for, and since when. */
  readonly waitingFor: readonly { readonly side: Half; readonly since: Day }[]
  /** Whether that is longer than the office has set for itself. */
  readonly lapsed: boolean
  readonly lastStepOn: Day
  readonly matchId: MatchId | null
  readonly firstMeetingOn: Day | null
}

/** What is told to one of the two when she is asked: what speaks for the other, in neither's own words, and no surname. */
export type Asking = {
  /** Her first name, or null where her name is protected and only "the mentee" or "the mentor" may be said. */
  readonly names: Readonly<Record<Half, string | null>>
  readonly reasons: readonly Ground[]
  readonly answerBy: Day
}

export const DECLINE_REASONS = DeclineReason.options
export const DECLINE_SIDES = ['mentor', 'mentee', 'office'] as const satisfies readonly Decline['side'][]
export type DeclineForm = z.input<typeof DeclineFields>

const proposal = z.strictObject({ id: ProposalId })

const DeclineFields = Decline.omit({ on: true })
export const ProposalStepForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asked'), side: Half, on: Day }),
  z.strictObject({ kind: z.literal('saidYes'), side: Half, on: Day }),
  DeclineFields.extend({ on: Day, kind: z.literal('declined') }),
])

export const proposalCommands = {
  listProposals: ask(z.strictObject({}), answer<readonly ProposalRow[]>()),
  draftProposal: deed(
    z.strictObject({
      menteeId: ParticipantId,
      mentorId: ParticipantId,
      goal: Match.shape.goal,
      on: Day,
      grounds: Prose,
    }),
    answer<{ id: ProposalId }>(),
  ),
  recordProposalStep: deed(proposal.extend({ step: ProposalStepForm }), answer<null>()),
  takeBackProposalStep: deed(proposal, answer<null>()),
  askingWords: ask(proposal.extend({ side: Half }), answer<Asking>()),
}
