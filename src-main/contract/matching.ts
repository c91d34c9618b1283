import { z } from 'zod'
import { Day } from '../domain/records/calendar'
import { JudgementId, ParticipantId } from '../domain/records/ids'
import { Answers, type Criterion } from '../domain/records/interview'
import { HardRule, Reason } from '../domain/records/judgement'
import { Match } from '../domain/records/match'
import type { Candidate, Proposal, WhyNobody } from '../domain/records/proposal'
import { Prose } from '../domain/records/text'
import { answer, ask, deed } from './command'

export type { Ground, Sentence, Stop } from '../domain/records/ground'
export type { Candidate, Proposal } from '../domain/records/proposal'

/** What is shown of one woman beside another: the same fields for both, origin not among them. */
export type Card = {
  readonly id: ParticipantId
  readonly name: string
  readonly age: number | null
  readonly town: string | null
  readonly job: string | null
  readonly introduction: string
  readonly motive: string
  readonly needs: string
  readonly wishes: string
  readonly interests: readonly string[]
  readonly seeks: readonly string[]
  readonly offers: readonly string[]
  readonly evaluated: boolean
  readonly hasPortrait: boolean
}

export type WithMentor<T> = T & { readonly mentor: Card }

/** The mentors for one mentee: the best explained, the others in order, and those whom a rule keeps away, with the rule. */
export type Proposals = {
  readonly mentee: Card
  readonly goal: 'job' | 'social'
  readonly best: readonly WithMentor<Proposal>[]
  readonly others: readonly WithMentor<Candidate>[]
  readonly refused: readonly WithMentor<Candidate>[]
  readonly removals: Readonly<Record<HardRule, { readonly stops: number; readonly alone: number }>>
  readonly nobody: WhyNobody | null
}

/** One line of the waiting list. */
export type Waiting = {
  readonly id: ParticipantId
  readonly name: string
  readonly goal: 'job' | 'social' | null
  readonly town: string | null
  /** Whole days waited, without her pauses. */
  readonly days: number
  readonly onHold: boolean
  /** How many mentors no hard rule keeps away. */
  readonly mentors: number
}

/** Why one mentor does not come first: her place among those who may be proposed, null when a rule stops her, and where the first is ahead. */
export type WhyNotAnswer = {
  readonly proposal: WithMentor<Proposal>
  readonly rank: number | null
  readonly of: number
  readonly behind: readonly { readonly criterion: Criterion; readonly points: number }[]
}

/** Answers tried out instead of those on file; nothing is saved. */
export const Trial = Answers.pick({
  times: true,
  online: true,
  travelKm: true,
  hopesFor: true,
  notWith: true,
})
export type Trial = z.infer<typeof Trial>

type Named = { readonly id: ParticipantId; readonly name: string }

/** What surrounds one woman: who needs the same mentors more, and which mentors know somebody where she is heading. */
export type AroundHer = {
  readonly needier: readonly {
    readonly mentorId: ParticipantId
    readonly women: readonly (Named & { readonly open: number })[]
  }[]
  readonly paths: readonly {
    readonly sector: string
    readonly mentors: readonly (Named & { readonly who: string })[]
  }[]
}

export const JudgeForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pin'), reason: Prose }),
  z.strictObject({ kind: z.literal('veto'), reason: Reason }),
  z.strictObject({ kind: z.literal('rating'), steps: z.int().min(-2).max(2), reason: Prose }),
  z.strictObject({ kind: z.literal('override'), rule: HardRule.exclude(['veto']), reason: Reason }),
])

const pair = z.strictObject({ menteeId: ParticipantId, mentorId: ParticipantId })

export const matchingCommands = {
  waitingList: ask(z.strictObject({}), answer<readonly Waiting[]>()),
  proposeMentors: ask(
    z.strictObject({
      menteeId: ParticipantId,
      goal: Match.shape.goal.nullable(),
      atMost: z.int().min(1).max(50),
      trial: Trial.nullable(),
    }),
    answer<Proposals>(),
  ),
  explainPair: ask(pair.extend({ goal: Match.shape.goal }), answer<WithMentor<Proposal>>()),
  whyNot: ask(pair.extend({ goal: Match.shape.goal }), answer<WhyNotAnswer>()),
  aroundHer: ask(z.strictObject({ menteeId: ParticipantId }), answer<AroundHer>()),
  judge: deed(pair.extend({ on: Day, judgement: JudgeForm }), answer<null>()),
  takeBackJudgement: deed(z.strictObject({ id: JudgementId }), answer<null>()),
}
