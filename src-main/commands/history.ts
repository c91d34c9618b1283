import type { HandlersOf } from '../contract/command'
import type { historyCommands } from '../contract/history'
import { historyOf, type HistoryLine } from '../domain/rules/history'
import { isProtected } from '../domain/rules/standing'
import { redo, redoing, nextRedo, nextUndo, undo, undoing } from '../domain/rules/undo'
import { Refusal } from '../domain/refusal'
import type { TableName } from '../domain/tables'
import type { Room } from './room'
import { COVERED, tellsReach } from './views/covered'

/** What was done, and taking it back. */
export function historyHandlers(room: Room): HandlersOf<typeof historyCommands> {
  return {
    historyOf: ({ table, id }) => {
      const lines = historyOf(room.ledger, table, id)
      return isCovered(room, table, id) ? lines.map(covered) : lines
    },
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

/** A woman who is no longer on file is covered too: nobody can tell any more whether she was protected. */
function isCovered({ office, desk }: Room, table: TableName, id: string): boolean {
  if (table !== 'participants') return false
  const woman = office.participants.get(id)
  return woman === undefined || isProtected(woman, desk.today())
}

/** That it was changed is told, not from what to what. */
function covered(line: HistoryLine): HistoryLine {
  const fields = line.fields.map((change) =>
    tellsReach(change.field) ? { ...change, before: null, after: COVERED } : change,
  )
  return { ...line, fields }
}
