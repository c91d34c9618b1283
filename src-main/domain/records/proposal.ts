import type { Ground, Stop } from './ground'
import type { ParticipantId } from './ids'
import type { Criterion } from './interview'
import type { Judgement } from './judgement'
import type { Half, Match } from './match'

/** What one criterion gives one of the two: 0 to 100 points, its neutral value when an answer is missing. */
export type Mark = { readonly points: number; readonly known: boolean; readonly weight: number }

/** One of the twelve criteria, seen from both sides. */
export type Row = { readonly criterion: Criterion } & { readonly [S in Half]: Mark }

/** A mentor considered for a mentee, and how the two score as a pair. Advice, never a decision. */
export type Candidate = {
  readonly menteeId: ParticipantId
  readonly mentorId: ParticipantId
  /** Whether no hard rule stands in the way, or the coordinator has lifted those that do. */
  readonly allowed: boolean
  readonly pinned: boolean
  /** What the coordinator has decided about these two: at most one of each kind, and one override a rule. */
  readonly judgements: readonly Judgement[]
  /** The pair's score with the coordinator's rating in it, 0 to 100; the order goes by this. */
  readonly score: number
  /** What the software alone makes of it, in the form that a match keeps. */
  readonly advice: NonNullable<Match['advice']>
  /** The hard rules the pair goes against, lifted ones included. */
  readonly stops: readonly Stop[]
}

/** A candidate with everything that speaks for and against. */
export type Proposal = Candidate & {
  /** How much the two share, and how much one has of what the other looks for, 0 to 100 each. */
  readonly commonGround: number
  readonly complement: number
  /** The twelve criteria, in their fixed order. */
  readonly rows: readonly Row[]
  /** How many of the twelve rest on an answer, for at least one side. */
  readonly known: number
  /** At least two for each side when the pair is allowed; the weightiest first. */
  readonly reasons: readonly Ground[]
  /** At least one for each side; the weightiest first. */
  readonly concerns: readonly Ground[]
}

/** Why nobody may be proposed to a woman: no mentors at all, none with a place, each vetoed for her, or one rule here and another there. */
export type WhyNobody = 'noMentors' | 'noPlaces' | 'allVetoed' | 'rules'
