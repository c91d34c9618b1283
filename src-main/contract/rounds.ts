import { z } from 'zod'
import { Day } from '../domain/records/calendar'
import type { Ground, Stop } from '../domain/records/ground'
import { ParticipantId, RoundId } from '../domain/records/ids'
import { Criterion } from '../domain/records/interview'
import type { WhyNobody } from '../domain/records/proposal'
import { Round, RoundPolicy, type RoundPlan, type RoundQuality } from '../domain/records/round'
import { Weights } from '../domain/records/weight-set'
import { answer, ask, deed } from './command'
import { JudgeForm } from './matching'

export type { RoundPolicy, RoundQuality } from '../domain/records/round'

export const POLICIES = RoundPolicy.options
export const CRITERIA = Criterion.options

/** One round in the list of rounds. */
export type RoundLine = {
  readonly id: RoundId
  readonly startedOn: Day
  readonly by: string
  readonly policy: RoundPolicy
  readonly matched: number
  readonly waiting: number
  readonly proposed: number
}

/** One woman in a round. */
export type InRound = { readonly id: ParticipantId; readonly name: string; readonly town: string | null }

/** Two women the plan brings together, with the weightiest for and against. */
export type PlannedPair = {
  readonly mentee: InRound & { readonly days: number }
  readonly mentor: InRound
  readonly score: number
  readonly forMentee: number
  readonly forMentor: number
  readonly pinned: boolean
  readonly rating: number
  /** Whether the two are being asked. */
  readonly underWay: boolean
  readonly reasons: readonly Ground[]
  readonly concerns: readonly Ground[]
  /** Rules that stop the pair by now. */
  readonly stops: readonly Stop[]
}

/** Why a woman goes on waiting in this plan: nobody may be proposed to her, nobody above the floor, or others came before her. */
export type LeftWaiting = InRound & {
  readonly days: number
  readonly why: Exclude<WhyNobody, 'noMentors'> | 'floor' | 'rivals'
  /** How many mentors with a place she could have, and how many of them above the floor. */
  readonly open: number
  readonly aboveFloor: number
}

/** How often something is wished for by those who wait, and offered by the mentors with a place. */
export type Meeting = {
  readonly taxonomy: 'helpTopics' | 'sectors'
  readonly code: string
  readonly wished: number
  readonly offered: number
}

export type RoundView = Pick<Round, 'id' | 'startedOn' | 'policy' | 'floor' | 'weights'> & {
  readonly by: string
  readonly lowest: number
  readonly pairs: readonly PlannedPair[]
  readonly waiting: readonly LeftWaiting[]
  /** Mentors with places the plan does not use. */
  readonly free: readonly (InRound & { readonly places: number })[]
  readonly vetoed: RoundPlan['vetoed']
  readonly leftOut: readonly InRound[]
  readonly quality: RoundQuality
  readonly meetings: readonly Meeting[]
  /** How many pairs would be others if the plan were made anew today. */
  readonly outdated: number
}

/** What another wish would change, woman by woman; null stands for waiting. */
export type RoundChange = {
  readonly mentee: InRound
  readonly before: (InRound & { readonly score: number }) | null
  readonly after: (InRound & { readonly score: number }) | null
}

export type RoundComparison = {
  readonly before: RoundQuality | null
  readonly after: RoundQuality
  /** Mentors who could take part. */
  readonly mentors: number
  readonly changes: readonly RoundChange[]
}

/** Another mentor for a woman in a plan, and what that would cost the others. */
export type Alternative = {
  readonly mentor: InRound
  readonly score: number
  /** Points lost in all. */
  readonly points: number
  /** Other women who would get somebody else, and those who would have to wait. */
  readonly moved: readonly InRound[]
  readonly left: readonly InRound[]
}

export type WeightsNow = {
  readonly goal: 'job' | 'social'
  readonly version: string
  readonly isShipped: boolean
  readonly mentee: Readonly<Record<Criterion, number>>
  readonly mentor: Readonly<Record<Criterion, number>>
  readonly shipped: Readonly<Record<'mentee' | 'mentor', Readonly<Record<Criterion, number>>>>
}

const wish = Round.pick({ policy: true, floor: true, leftOut: true })
const pair = z.strictObject({ menteeId: ParticipantId, mentorId: ParticipantId })
const round = z.strictObject({ id: RoundId })
const WeightsForm = z.strictObject({ goal: z.enum(['job', 'social']), mentee: Weights, mentor: Weights })

export const roundCommands = {
  rounds: ask(z.strictObject({}), answer<readonly RoundLine[]>()),
  viewRound: ask(round, answer<RoundView>()),
  compareRound: ask(
    wish.extend({ id: RoundId.nullable(), weights: z.array(WeightsForm).max(2) }),
    answer<RoundComparison>(),
  ),
  alternativesInRound: ask(round.extend({ menteeId: ParticipantId }), answer<readonly Alternative[]>()),
  startRound: deed(wish, answer<{ id: RoundId }>()),
  changeRound: deed(wish.extend({ id: RoundId }), answer<null>()),
  judgeInRound: deed(round.extend({ pair, on: Day, judgement: JudgeForm }), answer<{ changed: number }>()),
  takeBackInRound: deed(
    round.extend({ pair, kind: z.enum(['pin', 'veto', 'rating']) }),
    answer<{ changed: number }>(),
  ),
  proposeInRound: deed(round.extend({ pairs: z.array(pair).min(1).max(500), on: Day }), answer<null>()),
  removeRound: deed(round, answer<null>()),
  weights: ask(z.strictObject({}), answer<readonly WeightsNow[]>()),
  changeWeights: deed(WeightsForm, answer<null>()),
}
