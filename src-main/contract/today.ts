import { z } from 'zod'
import { Day } from '../domain/records/calendar'
import { StaffId, type MatchId, type ParticipantId } from '../domain/records/ids'
import { ContactNorms, DEFAULT_NORMS } from '../domain/records/norms'
import type { Role } from '../domain/records/participant'
import { Handover, TaskKey } from '../domain/records/task-note'
import type { TaskKind } from '../domain/rules/today/task'
import { answer, ask, deed } from './command'
import { looking } from './past'

export type { TaskKind } from '../domain/rules/today/task'
export { DEFAULT_NORMS }

/** One line of the list Today. */
export type TaskRow = {
  readonly key: string
  readonly kind: TaskKind
  readonly case: string
  readonly dueOn: Day
  readonly isOverdue: boolean
  /** The first is the one to talk with; her phone is covered where her address is protected. */
  readonly women: readonly {
    readonly id: ParticipantId
    readonly name: string
    readonly phone: string | null
  }[]
  readonly role: Role | null
  readonly matchId: MatchId | null
  readonly responsible: StaffId | null
  readonly gaps: Readonly<Record<string, string | number>>
  /** What was last said or written of her. */
  readonly lastWords: { readonly on: Day | null; readonly words: string } | null
}

/** One pair of a colleague who is away, on a page of its own. */
export type PairInBrief = {
  readonly matchId: MatchId
  readonly confirmedOn: Day
  readonly agreedUntil: Day | null
  readonly halves: readonly {
    readonly half: 'mentee' | 'mentor'
    readonly name: string
    readonly phone: string | null
    readonly last: { readonly on: Day; readonly words: string } | null
    readonly goals: readonly string[]
  }[]
  readonly tasks: readonly TaskRow[]
}

/** One day of the coming week: how many lines fall due, and the pairs that meet for the first time or reach their agreed end. */
export type DayAhead = {
  readonly on: Day
  readonly due: number
  readonly firstMeetings: readonly string[]
  readonly ends: readonly string[]
}

/** What somebody decides about a line. */
export const TaskDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('later'), until: Day, reason: z.string().trim().min(1).max(10_000) }),
  z.strictObject({ kind: z.literal('handed'), to: StaffId }),
])

const nothing = z.strictObject({})

export const todayCommands = {
  listToday: ask(z.strictObject(looking), answer<readonly TaskRow[]>()),
  /** How many lines `listToday` has now. */
  countToday: ask(nothing, answer<number>()),
  weekAhead: ask(nothing, answer<readonly DayAhead[]>()),
  pairsOfColleague: ask(z.strictObject({ id: StaffId }), answer<readonly PairInBrief[]>()),
  noteTask: deed(z.strictObject({ task: TaskKey, decision: TaskDecision }), answer<null>()),
  listHandovers: ask(nothing, answer<readonly Handover[]>()),
  handOver: deed(Handover.omit({ id: true }), answer<null>()),
  takeBackHandover: deed(z.strictObject({ id: Handover.shape.id }), answer<null>()),
  readNorms: ask(nothing, answer<ContactNorms>()),
  changeNorms: deed(ContactNorms.omit({ id: true }), answer<null>()),
}
