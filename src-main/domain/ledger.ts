import type { Office } from './office'
import type { Instant } from './records/calendar'
import type { StaffId } from './records/ids'
import type { TableName, Tables } from './tables'

/** Who did it; `system` for what the app does by itself (opening, migrating). */
export type Actor = StaffId | 'system'

/** One record as it was before and after one transaction. */
export type Op = {
  [T in TableName]: {
    readonly table: T
    readonly id: string
    /** How many times this record has been written, this time included. */
    readonly rev: number
    readonly before: Tables[T] | null
    readonly after: Tables[T] | null
  }
}[TableName]

/** One thing somebody did: everything it changed, all at once. */
export type Entry = {
  /** Position in the history, from 1, without gaps. Order comes from here, never from the clock. */
  readonly seq: number
  readonly by: Actor
  readonly at: Instant
  /** The name of the command that was given, for example `enrolParticipant`; or `undo:<seq>` and `redo:<seq>`. */
  readonly why: string
  readonly ops: readonly Op[]
}

/** The office and how it came to be so. */
export type Ledger = { readonly office: Office; readonly entries: readonly Entry[] }
