import { z } from 'zod'
import type { Stop } from '../domain/records/ground'
import { ParticipantId } from '../domain/records/ids'
import type { HardRule } from '../domain/records/judgement'
import type { WhyNobody } from '../domain/records/proposal'
import type { Loosening } from '../domain/records/loosening'
import { answer, ask } from './command'
import { Language } from './desktop'

export type { Loosening } from '../domain/records/loosening'

type Person = { readonly id: ParticipantId; readonly name: string }

/** Why one mentee waits, and what would open a mentor for her. */
export type WhyWaiting = {
  readonly mentee: Person & { readonly days: number | null; readonly onHold: boolean }
  /** Those who may be proposed now; of each how many others she is possible for, and who needs her more. */
  readonly open: readonly (Person & {
    readonly others: number
    readonly needier: readonly (Person & { readonly open: number })[]
  })[]
  /** Why none of them may; null when somebody may. */
  readonly nobody: WhyNobody | null
  /** What could be otherwise in her record, each alone, and whom exactly it would open. */
  readonly changes: readonly { readonly change: Loosening; readonly opens: readonly Person[] }[]
  readonly removals: Readonly<Record<HardRule, { readonly stops: number; readonly alone: number }>>
  /** Mentors who would fit but for one thing about themselves: no place, on hold, not evaluated. */
  readonly nearly: readonly (Person & { readonly stop: Stop })[]
}

export const WAITING_DIMENSIONS = ['danish', 'education', 'children', 'age', 'goal'] as const
export type WaitingDimension = (typeof WAITING_DIMENSIONS)[number]

/** How long one group waits. Where it is too small to say anything, only its number is told. */
export type WaitingGroup = {
  readonly dimension: WaitingDimension
  readonly group: string
  readonly waiting: number
  readonly told: {
    readonly median: number
    readonly longest: number
    /** Of them, how many have no possible mentor. */
    readonly nobody: number
    /** Of those who were ready for a match, the share who have one now, in whole per cent. */
    readonly matched: number
  } | null
}

/** A kind of mentor to look for. The screen tells how many she would help; what is printed or sent does not. */
export type WantedMentor = {
  /** What is asked of her, in one sentence. */
  readonly words: string
  /** For the office alone: a language that so few speak that it could tell who is thought of. */
  readonly unnamed: string | null
  readonly women: readonly Person[]
}

export type WantedSheet = {
  readonly mentors: readonly WantedMentor[]
  readonly seeking: number
  readonly helped: number
}

export const waitingCommands = {
  whyWaiting: ask(z.strictObject({ menteeId: ParticipantId }), answer<WhyWaiting>()),
  waitingGroups: ask(z.strictObject({}), answer<readonly WaitingGroup[]>()),
  wantedSheet: ask(z.strictObject({ language: Language }), answer<WantedSheet>()),
}
