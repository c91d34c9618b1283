import type { Half } from '../domain/records/match'
import { find, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ParticipantId } from '../domain/records/ids'
import type { Criterion } from '../domain/records/interview'
import type { Proposal, Row } from '../domain/records/proposal'
import { Refusal } from '../domain/refusal'
import { explain, weigh } from './assess'
import { pairOf, poolOf } from './pool'
import { goalFor, inRole, rankedFor, type Options } from './propose'

/** Why one mentor does not come first for a mentee. */
export type WhyNot = {
  readonly proposal: Proposal
  /** Her place among those who may be proposed, from 1; null when a rule stops her, which the proposal's stops tell. */
  readonly rank: number | null
  /** How many may be proposed. */
  readonly of: number
  /** Where the one who comes first is ahead, in whole points of the mean of both sides, most first. */
  readonly behind: readonly { readonly criterion: Criterion; readonly points: number }[]
}

export type Question = Options & { readonly menteeId: ParticipantId; readonly mentorId: ParticipantId }

/** @throws Refusal `not-found`, `same-woman`, `role-missing` when either does not hold her role by that day. */
export function whyNot(office: Office, { menteeId, mentorId, ...options }: Question, today: Day): WhyNot {
  find(office, 'participants', menteeId)
  find(office, 'participants', mentorId)
  if (menteeId === mentorId) throw new Refusal('same-woman')
  const pool = poolOf(office, today)
  const [mentee, mentor] = [inRole(pool, 'mentee', menteeId), inRole(pool, 'mentor', mentorId)]
  const goal = goalFor(mentee, options)
  const proposal = explain(weigh(pairOf(pool, mentee, mentor), pool.weights[goal]))
  const allowed = rankedFor(pool, mentee, goal).filter(({ candidate }) => candidate.allowed)
  const place = allowed.findIndex(({ candidate }) => candidate.mentorId === mentorId)
  const [first] = allowed
  return {
    proposal,
    rank: place === -1 ? null : place + 1,
    of: allowed.length,
    behind: first === undefined ? [] : lead(explain(first).rows, proposal.rows),
  }
}

function lead(first: readonly Row[], second: readonly Row[]): WhyNot['behind'] {
  return first
    .map(({ criterion }, position) => ({
      criterion,
      points: Math.round(given(first, position) - given(second, position)),
    }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
}

/** What one criterion adds to the mean of both sides. */
function given(rows: readonly Row[], position: number): number {
  const row = rows[position]
  return row === undefined ? 0 : (part(rows, row, 'mentee') + part(rows, row, 'mentor')) / 2
}

function part(rows: readonly Row[], row: Row, side: Half): number {
  const weight = rows.reduce((sum, one) => sum + one[side].weight, 0)
  return (row[side].weight * row[side].points) / weight
}
