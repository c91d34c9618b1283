import type { HandlersOf } from '../contract/command'
import type { historyCommands } from '../contract/history'
import { historyOf } from '../domain/rules/history'
import { redo, redoing, nextRedo, nextUndo, undo, undoing } from '../domain/rules/undo'
import { Refusal } from '../domain/refusal'
import type { Room } from './room'

/** What was done, and taking it back. */
export function historyHandlers(room: Room): HandlersOf<typeof historyCommands> {
  return {
    historyOf: ({ table, id }) => historyOf(room.ledger, table, id),
    recentDeeds: ({ atMost }) =>
      room.ledger.entries
        .slice(-atMost)
        .toReversed()
        .map(({ seq, by, at, why, ops }) => ({ seq, by, at, why, records: ops.length })),
    undo: async () => {
      const entry = nextUndo(room.ledger, room.me)
      if (entry === null) throw new Refusal('nothing-to-undo')
      await room.write(undoing(entry), (_office, ledger) => undo(ledger, room.me))
      return { why: entry.why, records: entry.ops.length }
    },
    redo: async () => {
      const entry = nextRedo(room.ledger, room.me)
      if (entry === null) throw new Refusal('nothing-to-redo')
      await room.write(redoing(entry), (_office, ledger) => redo(ledger, room.me))
      return { why: entry.why, records: entry.ops.length }
    },
  }
}
