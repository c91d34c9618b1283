import type { Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ParticipantId } from '../domain/records/ids'
import type { HardRule, Judgement } from '../domain/records/judgement'
import type { Match } from '../domain/records/match'
import type { Decline } from '../domain/records/match-proposal'
import { isRunning } from '../domain/rules/matches'

type Kind<K extends Judgement['kind']> = Extract<Judgement, { kind: K }>

/** What there is between two women already: what the coordinator has decided, and whether they have been a pair. */
export type Between = {
  readonly pin: Kind<'pin'> | null
  readonly veto: Kind<'veto'> | null
  readonly rating: Kind<'rating'> | null
  readonly overrides: { readonly [R in HardRule]?: Kind<'override'> }
  readonly match: (typeof MATCH_STATES)[number] | null
  /** The last no to a proposal of these two; a "never again" stays, whatever came after. */
  readonly decline: Decline | null
}

/** How far a match has come between them, the gravest last. */
const MATCH_STATES = ['ended', 'brokenOff', 'running'] as const

export type BetweenOf = (menteeId: ParticipantId, mentorId: ParticipantId) => Between

/** Looks up what is between any two; the records are gone through once. Of two judgements of a kind the newest counts. */
export function betweenBy(office: Office, today: Day): BetweenOf {
  const known = new Map<string, Between>()
  const soFar = (pair: PairIds) => known.get(keyOf(pair)) ?? NOTHING
  for (const judgement of oldestFirst(office, today))
    known.set(keyOf(judgement), decided(judgement, soFar(judgement)))
  for (const match of office.matches.values())
    if (match.confirmedOn <= today) known.set(keyOf(match), matched(match, soFar(match), today))
  for (const proposal of office.proposals.values())
    if (proposal.decline !== null && proposal.decline.on <= today)
      known.set(keyOf(proposal), declined(proposal.decline, soFar(proposal)))
  return (menteeId, mentorId) => soFar({ menteeId, mentorId })
}

/** The mentors with whom a mentee has anything on file, by mentee; with all others there is nothing between them. */
export type Dealings = ReadonlyMap<ParticipantId, ReadonlySet<ParticipantId>>

export function dealingsIn({ judgements, matches, proposals }: Office): Dealings {
  const known = new Map<ParticipantId, Set<ParticipantId>>()
  for (const { menteeId, mentorId } of [...judgements.values(), ...matches.values(), ...proposals.values()])
    known.set(menteeId, (known.get(menteeId) ?? new Set()).add(mentorId))
  return known
}

/** All that the coordinator has decided about them. */
export function judgementsIn({ pin, veto, rating, overrides }: Between): readonly Judgement[] {
  return [pin, veto, rating, ...Object.values(overrides)].filter((judgement) => judgement !== null)
}

type PairIds = { readonly menteeId: ParticipantId; readonly mentorId: ParticipantId }

const NOTHING: Between = { pin: null, veto: null, rating: null, overrides: {}, match: null, decline: null }

function keyOf({ menteeId, mentorId }: PairIds): string {
  return `${menteeId} ${mentorId}`
}

function oldestFirst(office: Office, today: Day): readonly Judgement[] {
  return [...office.judgements.values()]
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ on, id }: Judgement): string {
  return `${on} ${id}`
}

function decided(judgement: Judgement, soFar: Between): Between {
  return judgement.kind === 'override'
    ? { ...soFar, overrides: { ...soFar.overrides, [judgement.rule]: judgement } }
    : { ...soFar, [judgement.kind]: judgement }
}

function matched(match: Match, soFar: Between, today: Day): Between {
  const closed = match.closure?.kind === 'early' ? 'brokenOff' : 'ended'
  const state = isRunning(match, today) ? 'running' : closed
  return { ...soFar, match: MATCH_STATES.findLast((one) => one === state || one === soFar.match) ?? state }
}

function declined(decline: Decline, soFar: Between): Between {
  const known = soFar.decline
  const graver = known === null || (decline.never === known.never ? decline.on >= known.on : decline.never)
  return graver ? { ...soFar, decline } : soFar
}
