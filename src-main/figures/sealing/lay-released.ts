import { COUNTS } from '../catalogue'
import { addEquation, type Board, type Cell } from '../disclosure/board'
import { keyOf, type Ground } from '../ground'
import type { Count } from '../indicator'
import { daysKey, type Period } from '../period'
import type { Released, ReleasedCell } from './released'

/**
 * Tells the board what the readers of a sealed report know. Where records were corrected since, what they know and what is
 * true now are two counts, and what came in late is a third that must not be few.
 */
export function layReleased(ground: Ground, report: Released): void {
  for (const column of report.columns)
    for (const count of COUNTS) {
      const told = report.cell(count.code, column)
      if (told !== undefined) layCell(ground, { report, count, column, told })
    }
}

type Told = {
  readonly report: Released
  readonly count: Count
  readonly column: Period
  readonly told: ReleasedCell
}

function layCell({ board }: Ground, { report, count, column, told }: Told): void {
  const now = board.cells.get(keyOf(count, column))
  if (now === undefined || told.value === null) return
  const key = now.count === told.value ? now.key : `${now.key} as told for ${daysKey(report.period)}`
  if (key !== now.key) layLate(board, now, { ...now, key, count: told.value })
  if (told.hidden === null) {
    board.shown.add(key)
    board.hidden.delete(key)
  } else if (!board.shown.has(key)) board.hidden.set(key, 'few')
}

function layLate(board: Board, now: Cell, then: Cell): void {
  if (board.cells.has(then.key)) return
  const late = now.count - then.count
  const few = Math.abs(late)
  const key = `${then.key}, late`
  board.cells.set(then.key, then)
  board.cells.set(key, { key, count: few, behind: few, cost: 0, guarded: true })
  addEquation(board, [
    { key: then.key, sign: 1 },
    { key, sign: late > 0 ? 1 : -1 },
    { key: now.key, sign: -1 },
  ])
}
