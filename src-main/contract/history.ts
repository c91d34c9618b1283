import { z } from 'zod'
import type { HistoryLine } from '../domain/rules/history'
import { TABLE_NAMES } from '../domain/tables'
import { answer, ask, deed } from './command'

export type { FieldChange, HistoryLine } from '../domain/rules/history'

/** What was undone or redone, in the name of the command that first did it, and how many records it touched. */
export type Undone = { readonly why: string; readonly records: number }

/** One line of the office's own diary. */
export type Deed = {
  readonly seq: number
  readonly by: string
  readonly at: number
  readonly why: string
  readonly records: number
}

export const historyCommands = {
  historyOf: ask(
    z.strictObject({ table: z.enum(TABLE_NAMES), id: z.string().max(64) }),
    answer<readonly HistoryLine[]>(),
  ),
  recentDeeds: ask(z.strictObject({ atMost: z.int().min(1).max(500) }), answer<readonly Deed[]>()),
  undo: deed(z.strictObject({}), answer<Undone>()),
  redo: deed(z.strictObject({}), answer<Undone>()),
}
