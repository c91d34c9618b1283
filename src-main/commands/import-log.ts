import type { HandlersOf } from '../contract/command'
import type { ImportLine, intakeCommands } from '../contract/intake'
import { fullName, type Office } from '../domain/office'
import type { Import } from '../domain/records/intake'
import { rowsOf, takeBackRows } from '../domain/rules/taking-back'
import type { Room } from './room'

type LogCommands = Pick<typeof intakeCommands, 'importLog' | 'takeBackImport'>

/** What was brought in, and taking it back on a later day. */
export function importLogHandlers(room: Room): HandlersOf<LogCommands> {
  return {
    importLog: () =>
      [...room.office.imports.values()].map((entry) => lineOf(entry, room.office)).toReversed(),
    takeBackImport: ({ id, line }) =>
      room.write('takeBackImport', (_, ledger) => takeBackRows(ledger, id, line === null ? null : [line])),
  }
}

function lineOf(entry: Import, { participants, staff }: Office): ImportLine {
  const { id, on, fileName, rows, rejected, added, updated, takenBack } = entry
  const news = new Set(added.map(({ line }) => line))
  const women = rowsOf(entry).flatMap(({ line, woman }) => {
    const known = participants.get(woman)
    return known === undefined ? [] : [{ line, id: known.id, name: fullName(known), isNew: news.has(line) }]
  })
  return {
    id,
    by: staff.get(entry.by)?.name ?? entry.by,
    on,
    fileName,
    rows,
    rejected,
    added: added.length,
    updated: updated.length,
    takenBack: takenBack.length,
    women,
  }
}
