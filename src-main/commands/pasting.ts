import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { pastingCommands } from '../contract/pasting'
import { put } from '../domain/change'
import { find } from '../domain/office'
import { proposeMapping } from '../intake/mapping/propose'
import { pasted, type Pasted } from '../intake/plan/paste'
import { surroundings } from '../intake/plan/plan'
import { readCells } from '../intake/reading/read-sheet'
import type { Room } from './room'

/** Cells pasted into the register, looked through first and put in as one step. */
export function pastingHandlers(room: Room): HandlersOf<typeof pastingCommands> {
  return {
    planPaste: (asked) => {
      const { cells, beyond } = laidOut(room, asked)
      return { cells, beyond }
    },
    pasteCells: (asked) =>
      room.write('pasteCells', () => {
        const { changed } = laidOut(room, asked)
        return {
          changes: changed.map((woman) => put('participants', woman)),
          result: { changed: changed.length },
        }
      }),
  }
}

function laidOut({ office, desk }: Room, asked: CheckedOfficeInput<'planPaste'>): Pasted {
  const lines = readCells(asked.text)
  const rows = asked.headed ? lines.slice(1) : lines
  const sheet = { format: 'csv', name: null, names: [], epoch: 1900, rows } as const
  const mapping = proposeMapping(sheet, null)
  return pasted({
    women: asked.women.map((id) => find(office, 'participants', id)),
    columns: asked.columns,
    rows,
    around: surroundings({ sheet, mapping, office, today: desk.today() }),
  })
}
