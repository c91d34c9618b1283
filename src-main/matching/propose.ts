import { find, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ParticipantId } from '../domain/records/ids'
import type { Candidate, Proposal, WhyNobody } from '../domain/records/proposal'
import { Refusal } from '../domain/refusal'
import { explain, weigh, type Weighed } from './assess'
import { pairOf, poolOf, type Pair, type Pool } from './pool'
import type { Profile } from './profile'
import { countStops, whyNobody, type StopCounts } from './removals'
import { isAllowed } from './rules'
import type { Goal } from './weights'

/** Every mentor there is, considered for one mentee. */
export type Proposals = {
  readonly menteeId: ParticipantId
  readonly goal: Goal
  /** The version of the weights used. */
  readonly weights: string
  /** The best of those who may be proposed, explained: pinned ones first, then by score, then by the lower side; ties by id. */
  readonly best: readonly Proposal[]
  /** The others who may be proposed, in the same order. */
  readonly others: readonly Candidate[]
  /** Those a hard rule stops, each with her stops, in the same order. Mentors who have left are not among them. */
  readonly refused: readonly Candidate[]
  readonly removals: StopCounts
  /** Why there is nobody to propose; null when there is somebody. */
  readonly nobody: WhyNobody | null
}

export type Options = {
  /** What the match is to serve first; without it the mentee's own goal counts, or else a job. */
  readonly goal?: Goal
  /** How many to explain; 12 unless told. */
  readonly atMost?: number
}

/** @throws Refusal `not-found` when she is not on file, `role-missing` when she is not a mentee by that day. */
export function propose(
  office: Office,
  menteeId: ParticipantId,
  today: Day,
  options: Options = {},
): Proposals {
  find(office, 'participants', menteeId)
  return proposeFrom(poolOf(office, today), menteeId, options)
}

/** The same from a pool made ready, for asking about many mentees. @throws Refusal `role-missing` */
export function proposeFrom(pool: Pool, menteeId: ParticipantId, options: Options = {}): Proposals {
  const mentee = inRole(pool, 'mentee', menteeId)
  const goal = goalFor(mentee, options)
  const atMost = options.atMost ?? 12
  const weighed = rankedFor(pool, mentee, goal)
  const candidates = weighed.map(({ candidate }) => candidate)
  const allowed = weighed.filter(({ candidate }) => candidate.allowed)
  return {
    menteeId,
    goal,
    weights: pool.weights[goal].version,
    best: allowed.slice(0, atMost).map(explain),
    others: allowed.slice(atMost).map(({ candidate }) => candidate),
    refused: candidates.filter((candidate) => !candidate.allowed),
    removals: countStops(candidates),
    nobody: whyNobody(candidates),
  }
}

/** How many mentors may be proposed to her; much cheaper than proposing. @throws Refusal `role-missing` */
export function openMentors(pool: Pool, menteeId: ParticipantId): number {
  return pairsFor(pool, inRole(pool, 'mentee', menteeId)).filter(isAllowed).length
}

/** Every mentor who has not left, scored for one mentee, best first. */
export function rankedFor(pool: Pool, mentee: Profile, goal: Goal): readonly Weighed[] {
  return pairsFor(pool, mentee)
    .map((pair) => weigh(pair, pool.weights[goal]))
    .toSorted((a, b) => bestFirst(a.candidate, b.candidate))
}

function pairsFor(pool: Pool, mentee: Profile): readonly Pair[] {
  return [...pool.mentors.values()]
    .filter((mentor) => mentor.id !== mentee.id && mentor.standing.status !== 'left')
    .map((mentor) => pairOf(pool, mentee, mentor))
}

/** @throws Refusal `role-missing` when she has not begun that role by the day of the pool. */
export function inRole(pool: Pool, role: 'mentee' | 'mentor', id: ParticipantId): Profile {
  const woman = (role === 'mentee' ? pool.mentees : pool.mentors).get(id)
  if (woman === undefined) throw new Refusal('role-missing', { id, role })
  return woman
}

export function goalFor({ answers }: Profile, { goal }: Options): Goal {
  return goal ?? answers.goal ?? 'job'
}

function bestFirst(a: Candidate, b: Candidate): number {
  const order = Number(b.pinned) - Number(a.pinned) || b.score - a.score || lowerSide(b) - lowerSide(a)
  return order || (a.mentorId < b.mentorId ? -1 : 1)
}

function lowerSide({ advice }: Candidate): number {
  return Math.min(advice.mentee, advice.mentor)
}
