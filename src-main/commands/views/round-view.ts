import type { InRound, LeftWaiting, PlannedPair, RoundView } from '../../contract/rounds'
import { find, fullName, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { ParticipantId } from '../../domain/records/ids'
import type { MatchProposal } from '../../domain/records/match-proposal'
import type { Round } from '../../domain/records/round'
import { openProposals } from '../../domain/rules/proposals'
import { explain, weigh } from '../../matching/assess'
import { goalFor, inRole } from '../../matching/propose'
import { pairOf, type Pool } from '../../matching/pool'
import { seenIn } from '../../matching/round/looked'
import { openTo, type Outcome } from '../../matching/round/make'
import { meetings } from '../../matching/round/meetings'
import { townShown } from './pair-card'

export type Viewed = { readonly office: Office; readonly pool: Pool; readonly today: Day }

/** A round as it was saved, measured and explained by what is on file today. */
export function roundView(viewed: Viewed, round: Round, anew: Outcome): RoundView {
  const { office, today } = viewed
  const underWay = openProposals(office)
  const taken = new Map<ParticipantId, number>()
  for (const { mentorId } of round.plan.pairs) taken.set(mentorId, (taken.get(mentorId) ?? 0) + 1)
  return {
    id: round.id,
    startedOn: round.startedOn,
    policy: round.policy,
    floor: round.floor,
    weights: round.weights,
    by: find(office, 'staff', round.by).name,
    lowest: round.plan.lowest,
    pairs: round.plan.pairs
      .filter(
        ({ menteeId, mentorId }) => viewed.pool.mentees.has(menteeId) && viewed.pool.mentors.has(mentorId),
      )
      .map((pair) => plannedPair(viewed, pair, underWay)),
    waiting: round.plan.waiting.map((id) => leftWaiting(viewed, round, id, anew)),
    free: anew.entrants.mentors
      .map(({ profile, places }) => ({ id: profile.id, places: places - (taken.get(profile.id) ?? 0) }))
      .filter(({ places }) => places > 0)
      .map(({ id, places }) => ({ ...inRound(office, id, today), places })),
    vetoed: round.plan.vetoed,
    leftOut: round.leftOut.map((id) => inRound(office, id, today)),
    quality: anew.quality,
    meetings: meetings(anew.entrants),
    outdated: changedWomen(round, anew).length,
  }
}

export function inRound(office: Office, id: ParticipantId, today: Day): InRound {
  const woman = find(office, 'participants', id)
  return { id, name: fullName(woman), town: townShown(woman, today) }
}

/** The women who have another mentor, or none, in a plan made anew. */
export function changedWomen(
  { plan }: { readonly plan: Pick<Round['plan'], 'pairs'> },
  anew: Pick<Outcome, 'plan'>,
): ParticipantId[] {
  const [before, after] = [seenIn(plan), seenIn(anew.plan)]
  const women = new Set([...before.keys(), ...after.keys()])
  return [...women].filter((id) => before.get(id) !== after.get(id))
}

function plannedPair(
  { office, pool, today }: Viewed,
  { menteeId, mentorId, score }: Round['plan']['pairs'][number],
  underWay: readonly MatchProposal[],
): PlannedPair {
  const [mentee, mentor] = [inRole(pool, 'mentee', menteeId), inRole(pool, 'mentor', mentorId)]
  const found = explain(weigh(pairOf(pool, mentee, mentor), pool.weights[goalFor(mentee, {})]))
  return {
    mentee: { ...inRound(office, menteeId, today), days: mentee.standing.waitingDays ?? 0 },
    mentor: inRound(office, mentorId, today),
    score,
    forMentee: found.advice.mentee,
    forMentor: found.advice.mentor,
    pinned: found.pinned,
    rating: pool.between(menteeId, mentorId).rating?.steps ?? 0,
    underWay: underWay.some((one) => one.menteeId === menteeId && one.mentorId === mentorId),
    reasons: found.reasons,
    concerns: found.concerns,
    stops: found.stops,
  }
}

function leftWaiting(
  { office, pool, today }: Viewed,
  { floor }: Round,
  id: ParticipantId,
  anew: Outcome,
): LeftWaiting {
  const scores = openTo(anew, id)
  const aboveFloor = scores.filter((score) => score >= floor).length
  const others = aboveFloor === 0 ? 'floor' : 'rivals'
  return {
    ...inRound(office, id, today),
    days: pool.mentees.get(id)?.standing.waitingDays ?? 0,
    why: scores.length === 0 ? whyNobody(pool, id, anew) : others,
    open: scores.length,
    aboveFloor,
  }
}

function whyNobody({ between }: Pool, id: ParticipantId, { entrants: { mentors } }: Outcome) {
  if (mentors.length === 0) return 'noPlaces'
  return mentors.every(({ profile }) => between(id, profile.id).veto !== null) ? 'allVetoed' : 'rules'
}
