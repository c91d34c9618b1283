import type { HandlersOf } from '../contract/command'
import type { ImportLine, intakeCommands } from '../contract/intake'
import { find, fullName, type Office } from '../domain/office'
import type { ParticipantId } from '../domain/records/ids'
import type { Import } from '../domain/records/import'
import { pairLinesOf, takeBackPairs } from '../domain/rules/pair-lists'
import { rowsOf, takeBackRows } from '../domain/rules/taking-back'
import type { Room } from './room'

type LogCommands = Pick<typeof intakeCommands, 'importLog' | 'takeBackImport'>

/** What was brought in, and taking it back on a later day. */
export function importLogHandlers(room: Room): HandlersOf<LogCommands> {
  return {
    importLog: () =>
      [...room.office.imports.values()].map((entry) => lineOf(entry, room.office)).toReversed(),
    takeBackImport: ({ id, line }) =>
      room.write('takeBackImport', (office, ledger) =>
        isOfPairs(find(office, 'imports', id))
          ? takeBackPairs(ledger, id, line)
          : takeBackRows(ledger, id, line === null ? null : [line]),
      ),
  }
}

function isOfPairs({ matches, meetings }: Import): boolean {
  return matches.length + meetings.length > 0
}

function lineOf(entry: Import, office: Office): ImportLine {
  const { id, on, fileName, rows, rejected, added, updated, matches, meetings, takenBack } = entry
  return {
    id,
    by: office.staff.get(entry.by)?.name ?? entry.by,
    on,
    fileName,
    rows,
    rejected,
    added: added.length,
    updated: updated.length,
    matches: matches.length,
    meetings: meetings.length,
    takenBack: takenBack.length,
    brought: isOfPairs(entry) ? pairsOf(entry, office) : womenOf(entry, office),
  }
}

function womenOf(entry: Import, { participants }: Office): ImportLine['brought'] {
  const news = new Set(entry.added.map(({ line }) => line))
  return rowsOf(entry).flatMap(({ line, woman }) => {
    const known = participants.get(woman)
    if (known === undefined) return []
    return [{ line, href: `/register/${known.id}`, name: fullName(known), isNew: news.has(line) }]
  })
}

function pairsOf(entry: Import, { participants, matches, meetings }: Office): ImportLine['brought'] {
  const nameOf = (id: ParticipantId) => {
    const woman = participants.get(id)
    return woman === undefined ? '' : fullName(woman)
  }
  return pairLinesOf(entry).flatMap(({ line, table, id }) => {
    const match = matches.get(table === 'matches' ? id : (meetings.get(id)?.matchId ?? ''))
    if (match === undefined) return []
    const name = `${nameOf(match.menteeId)} · ${nameOf(match.mentorId)}`
    return [{ line, href: `/matches/${match.id}`, name, isNew: true }]
  })
}
