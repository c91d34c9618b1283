import { put, type Decision } from '../change'
import type { Office } from '../office'
import type { Import } from '../records/import'
import type { SheetHabit } from '../records/intake'
import type { Draft } from '../records/office-papers'
import type { Participant } from '../records/participant'
import { Refusal } from '../refusal'

/** What comes in from one sheet, together, and how it is remembered. */
export type Incoming = {
  readonly participants: readonly Participant[]
  /** What the sheet tells beforehand of their interviews. */
  readonly drafts: readonly Draft[]
  /** Women on file of whom the sheet tells more, as they are then. */
  readonly updated: readonly Participant[]
  readonly entry: Import
  readonly habit: SheetHabit | null
}

/**
 * Puts all of it on file in one step.
 * @throws Refusal `changed-since` when one of the new is already on file, or one of the others no longer is
 */
export function takeIn(office: Office, incoming: Incoming): Decision<{ added: number; updated: number }> {
  const { participants, drafts, updated, entry, habit } = incoming
  const strange =
    participants.find(({ id }) => office.participants.has(id)) ??
    updated.find(({ id }) => !office.participants.has(id))
  if (strange !== undefined) throw new Refusal('changed-since', { table: 'participants', id: strange.id })
  return {
    changes: [
      ...[...participants, ...updated].map((woman) => put('participants', woman)),
      ...drafts.map((draft) => put('drafts', draft)),
      put('imports', entry),
      ...(habit === null ? [] : [put('sheetHabits', habit)]),
    ],
    result: { added: participants.length, updated: updated.length },
  }
}
