import { put, remove, type Decision } from '../change'
import { groupedBy } from '../grouping'
import { find, settingsOf, type Office } from '../office'
import { daysBetween, type Day } from '../records/calendar'
import { HALVES, type Half, type Match } from '../records/match'
import type { Decline, MatchProposal } from '../records/match-proposal'
import { Refusal } from '../refusal'
import type { Events } from './events'
import { inOrder } from './order'
import { openSpell } from './participants'

/** How far a proposal has come. It follows from its dates and from the match that came of it. */
export type ProposalStage = 'draft' | 'asked' | 'agreed' | 'matched' | 'meetingSet' | 'declined'

/** What may happen to a proposal, each on its day. */
export type ProposalStep =
  | { readonly kind: 'asked' | 'saidYes'; readonly side: Half; readonly on: Day }
  | ({ readonly kind: 'declined' } & Decline)

/**
 * Writes down that two women might meet; nobody is asked yet.
 * @throws Refusal `same-woman`, `not-found`, `role-missing`, `already-proposed` when the two have an open proposal.
 */
export function draftProposal(office: Office, proposal: MatchProposal): Decision<MatchProposal> {
  const { menteeId, mentorId } = proposal
  if (menteeId === mentorId) throw new Refusal('same-woman')
  for (const role of HALVES) {
    const woman = find(office, 'participants', role === 'mentee' ? menteeId : mentorId)
    if (openSpell(woman, role) === null) throw new Refusal('role-missing', { role })
  }
  const again = openProposals(office).some(
    (other) => other.menteeId === menteeId && other.mentorId === mentorId,
  )
  if (again) throw new Refusal('already-proposed')
  return saved(proposal)
}

/** Writes down one step. Whoever says yes has been asked. @throws Refusal `not-found`, `proposal-over`, `date-order` */
export function recordProposalStep(office: Office, id: string, step: ProposalStep): Decision<MatchProposal> {
  const proposal = find(office, 'proposals', id)
  if (!isOpen(proposal, matchesFrom(office)(proposal))) throw new Refusal('proposal-over')
  inOrder(proposal.draftedOn, step.on)
  if (step.kind === 'declined') return saved(declined(proposal, step))
  const { side, on } = step
  const before = proposal.asked[side]
  if (step.kind === 'asked') return savedAsked(proposal, side, { on, saidYesOn: null })
  inOrder(before?.on ?? null, on)
  return savedAsked(proposal, side, { on: before?.on ?? on, saidYesOn: on })
}

/** Takes the latest step back, any day; a mere draft goes away. @throws Refusal `not-found` */
export function takeBackProposalStep(office: Office, id: string): Decision<null> {
  const before = withoutLastStep(find(office, 'proposals', id))
  return { changes: [before === null ? remove('proposals', id) : put('proposals', before)], result: null }
}

/** How far it has come, given the match that came of it. */
export function stageOf(proposal: MatchProposal, match: Match | null): ProposalStage {
  if (proposal.decline !== null) return 'declined'
  if (match !== null) return match.firstMeeting === null ? 'matched' : 'meetingSet'
  const { mentee, mentor } = proposal.asked
  if (mentee === null && mentor === null) return 'draft'
  return haveBothSaidYes(proposal) ? 'agreed' : 'asked'
}

/** Every proposal that may still become a match. */
export function openProposals(office: Office): MatchProposal[] {
  const matchFrom = matchesFrom(office)
  return [...office.proposals.values()].filter((proposal) => isOpen(proposal, matchFrom(proposal)))
}

/** Looks up the match that came of a proposal; the matches are gone through once, not once a proposal. */
export function matchesFrom(office: Office): (proposal: MatchProposal) => Match | null {
  const ofMentee = groupedBy(office.matches.values(), ({ menteeId }) => menteeId)
  return (proposal) => ofMentee.get(proposal.menteeId)?.find((match) => cameOf(match, proposal)) ?? null
}

export function haveBothSaidYes({ asked }: MatchProposal): boolean {
  return HALVES.every((side) => (asked[side]?.saidYesOn ?? null) !== null)
}

/** Whose answer is waited for, and since when. */
export function unanswered({ asked }: MatchProposal): { readonly side: Half; readonly since: Day }[] {
  return HALVES.flatMap((side) => {
    const one = asked[side]
    return one === null || one.saidYesOn !== null ? [] : [{ side, since: one.on }]
  })
}

/** Whether an answer has been waited for longer than the office has set for itself. */
export function isLapsed(office: Office, proposal: MatchProposal, match: Match | null, today: Day): boolean {
  const { answerWithinDays } = settingsOf(office)
  const late = unanswered(proposal).some(({ since }) => daysBetween(since, today) > answerWithinDays)
  return late && isOpen(proposal, match)
}

/** Since when someone has been asked in a proposal that was open on that day; null when nobody has. */
export function askedSince(
  { proposals, matches }: Pick<Events, 'proposals' | 'matches'>,
  today: Day,
): Day | null {
  const open = proposals.filter((proposal) => {
    const refused = proposal.decline !== null && proposal.decline.on <= today
    return !refused && !matches.some((match) => cameOf(match, proposal))
  })
  const days = open.flatMap(({ asked }) => HALVES.flatMap((side) => asked[side]?.on ?? []))
  return days.filter((on) => on <= today).toSorted()[0] ?? null
}

/** The day of its latest step, or the day it was thought of. */
export function lastStepOn({ draftedOn, asked, decline }: MatchProposal): Day {
  const days = [decline?.on, ...HALVES.flatMap((side) => [asked[side]?.saidYesOn, asked[side]?.on])]
  return days.reduce<Day>((last, on) => (on !== null && on !== undefined && on > last ? on : last), draftedOn)
}

function isOpen({ decline }: MatchProposal, match: Match | null): boolean {
  return decline === null && match === null
}

function cameOf(match: Match, { menteeId, mentorId, draftedOn }: MatchProposal): boolean {
  return match.menteeId === menteeId && match.mentorId === mentorId && match.confirmedOn >= draftedOn
}

function declined(proposal: MatchProposal, step: Extract<ProposalStep, { kind: 'declined' }>): MatchProposal {
  const { kind: _kind, ...decline } = step
  if (decline.restUntil !== null) inOrder(decline.on, decline.restUntil)
  return { ...proposal, decline }
}

/** The proposal before its latest step; of steps on one day a no counts as later than a yes, and a yes as later than the question. */
function withoutLastStep(proposal: MatchProposal): MatchProposal | null {
  if (proposal.decline !== null) return { ...proposal, decline: null }
  const last = lastStepOn(proposal)
  const withAsked = (side: Half, asked: MatchProposal['asked'][Half]) => ({
    ...proposal,
    asked: { ...proposal.asked, [side]: asked },
  })
  const yes = HALVES.find((side) => proposal.asked[side]?.saidYesOn === last)
  if (yes !== undefined) return withAsked(yes, { on: proposal.asked[yes]?.on ?? last, saidYesOn: null })
  const question = HALVES.find((side) => proposal.asked[side]?.on === last)
  return question === undefined ? null : withAsked(question, null)
}

function savedAsked(
  proposal: MatchProposal,
  side: Half,
  asked: MatchProposal['asked'][Half],
): Decision<MatchProposal> {
  return saved({ ...proposal, asked: { ...proposal.asked, [side]: asked } })
}

function saved(proposal: MatchProposal): Decision<MatchProposal> {
  return { changes: [put('proposals', proposal)], result: proposal }
}
