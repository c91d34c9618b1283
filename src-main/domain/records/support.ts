import { z } from 'zod'
import { Day } from './calendar'
import {
  ConcernId,
  DifferenceId,
  IntroductionId,
  MatchId,
  MilestoneId,
  ParticipantId,
  StaffId,
  StandInId,
} from './ids'
import { DanishLevel } from './participant'
import { Code, Line, Prose } from './text'

/** What can come of an introduction, from the least to the most. */
export const IntroductionResult = z.enum([
  'noAnswer',
  'talked',
  'visited',
  'jobInterview',
  'traineeship',
  'wageSubsidy',
  'education',
  'job',
  'community',
])
export type IntroductionResult = z.infer<typeof IntroductionResult>

/** Somebody whom the mentor knows and brought the mentee together with, and what came of it over time. */
export const Introduction = z.strictObject({
  id: IntroductionId,
  matchId: MatchId,
  on: Day,
  by: StaffId,
  /** Who or where, in words: "en laborant på Odense Universitetshospital". */
  who: Line,
  sector: Code.nullable(),
  results: z.array(z.strictObject({ on: Day, what: IntroductionResult, words: Prose })).max(20),
})
export type Introduction = Readonly<z.infer<typeof Introduction>>

/** Something to keep an eye on. What was said to her about it stands beside it: nothing is noted behind her back. */
export const Concern = z.strictObject({
  id: ConcernId,
  matchId: MatchId,
  on: Day,
  by: StaffId,
  about: z.enum(['mentee', 'mentor', 'both']),
  severity: z.enum(['watch', 'act', 'atOnce']),
  words: Prose.refine((text) => text.trim() !== '', 'required'),
  saidToHer: Prose,
  /** Where she was referred to, from the list of referrals. */
  referral: Code.nullable(),
  settledOn: Day.nullable(),
})
export type Concern = Readonly<z.infer<typeof Concern>>

/** A difference somebody noticed. It is evidence when all three are there: her words, the other's words, a fact. */
export const Difference = z.strictObject({
  id: DifferenceId,
  matchId: MatchId,
  on: Day,
  by: StaffId,
  mentee: Prose,
  mentor: Prose,
  fact: Prose,
})
export type Difference = Readonly<z.infer<typeof Difference>>

/** Another mentor who takes over while the mentor is away; `until` is the first day the mentor is back. */
export const StandIn = z.strictObject({
  id: StandInId,
  matchId: MatchId,
  on: Day,
  by: StaffId,
  participantId: ParticipantId,
  until: Day.nullable(),
  words: Prose,
})
export type StandIn = Readonly<z.infer<typeof StandIn>>

/** The ladder into the labour market. */
export const LabourStep = z.enum([
  'cvWritten',
  'applied',
  'jobInterview',
  'traineeship',
  'wageSubsidy',
  'education',
  'job',
])

/** A step she has taken: a level of Danish, or a rung of the ladder into the labour market. */
export const Milestone = z.strictObject({
  id: MilestoneId,
  participantId: ParticipantId,
  on: Day,
  by: StaffId,
  step: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('danish'), level: DanishLevel }),
    z.strictObject({
      kind: z.literal('labour'),
      rung: LabourStep,
      /** Whether it fits what she has learned; null when it is not known. */
      fits: z.boolean().nullable(),
    }),
  ]),
  words: Prose,
})
export type Milestone = Readonly<z.infer<typeof Milestone>>
