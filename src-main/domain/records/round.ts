import { z } from 'zod'
import { Day } from './calendar'
import { ParticipantId, RoundId, StaffId } from './ids'
import { Line } from './text'

/** What a matching round puts first when not everyone can have the best. */
export const RoundPolicy = z.enum(['longestWaiting', 'mostWomen', 'raiseWorst', 'bestPairs'])
export type RoundPolicy = z.infer<typeof RoundPolicy>

const pair = z.strictObject({ menteeId: ParticipantId, mentorId: ParticipantId })
const Score = z.int().min(0).max(100)

/** Who is to meet whom in a round, and who goes on waiting. */
export const RoundPlan = z.strictObject({
  madeOn: Day,
  pairs: z.array(pair.extend({ score: Score })).max(5000),
  waiting: z.array(ParticipantId).max(5000),
  /** What the coordinator had pinned and vetoed among those who take part. */
  pinned: z.array(pair).max(5000),
  vetoed: z.array(pair).max(5000),
  /** Below this no pair was made, pins apart. */
  lowest: Score,
  /** A mark of all that the plan follows from: it stands while this is the same. Empty for plans from before there was one. */
  basis: z.string().max(16).default(''),
})
export type RoundPlan = Readonly<z.infer<typeof RoundPlan>>

/** All who wait looked at together on one day: what was asked for, and the plan it gave. Proposals tell themselves which round they came from. */
export const Round = z.strictObject({
  id: RoundId,
  startedOn: Day,
  by: StaffId,
  policy: RoundPolicy,
  /** No pair below this score, unless pinned. */
  floor: Score,
  /** Women who are kept out of this round. */
  leftOut: z.array(ParticipantId).max(5000),
  /** The versions of the weights the plan was made with. */
  weights: z.strictObject({ job: Line, social: Line }),
  plan: RoundPlan,
})
export type Round = Readonly<z.infer<typeof Round>>

/** How good a plan is, told by counts and points that can be compared from one policy to another. */
export type RoundQuality = {
  /** Women who take part, how many have a mentor, and how many could at most above the floor. */
  readonly women: number
  readonly matched: number
  readonly possible: number
  /** Scores of the pairs: in all, on average, what nine of ten pairs reach, and the lowest; null without pairs. */
  readonly points: number
  readonly mean: number | null
  readonly tenth: number | null
  readonly worst: number | null
  /** Women and mentors who would both gain by leaving for each other: at all, and by 5 points or more. */
  readonly swaps: number
  readonly strongSwaps: number
  /** Points a woman misses on average of the best she is allowed to have, and how many have one of their own five best. */
  readonly regret: number | null
  readonly inTopFive: number
  /** Average days that those who go on waiting have waited, and how many of them over 180. */
  readonly waitOfLeft: number | null
  readonly leftLong: number
  /** Pairs in which one side gains more than 10 points more than the other. */
  readonly lopsided: number
}
