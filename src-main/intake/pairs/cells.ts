import type { Day } from '../../domain/records/calendar'
import type { PairField, PairNote, PairReason, PairRemark } from '../../domain/records/pair-list'
import { textOf, type Cell, type SheetRow } from '../sheet'
import { readDay, type DayHabit } from '../values/days'

/** One column of a list of pairs. */
export type PairColumn = {
  readonly field: PairField
  readonly at: number
  readonly heading: string
  readonly habit: DayHabit
}

/** One line while it is read: what stands in it, and what is to be said of it. */
export class PairCells {
  readonly row: SheetRow
  readonly reasons: PairNote<PairReason>[] = []
  readonly remarks: PairNote<PairRemark>[] = []
  readonly #columns: ReadonlyMap<PairField, PairColumn>
  readonly #today: Day

  constructor(row: SheetRow, columns: ReadonlyMap<PairField, PairColumn>, today: Day) {
    this.row = row
    this.#columns = columns
    this.#today = today
  }

  cell(field: PairField): Cell {
    const column = this.#columns.get(field)
    return column === undefined ? null : (this.row.cells[column.at] ?? null)
  }

  text(field: PairField): string {
    return textOf(this.cell(field))
  }

  heading(field: PairField): string {
    return this.#columns.get(field)?.heading ?? ''
  }

  /** A day that is not still to come, unless it is one that was agreed. Null when there is none, or none that can be read. */
  day(field: PairField, mayCome = false): Day | null {
    const column = this.#columns.get(field)
    const text = this.text(field)
    if (column === undefined || text === '') return null
    const told = readDay(this.cell(field), column.habit)
    if (told === null || !('day' in told)) return this.refuse('date-unreadable', field)
    return told.day > this.#today && !mayCome ? this.refuse('date-in-future', field) : told.day
  }

  refuse(code: PairReason, field: PairField): null {
    this.reasons.push({ code, field, value: this.text(field) })
    return null
  }

  remark(code: PairRemark, field: PairField): void {
    this.remarks.push({ code, field, value: this.text(field) })
  }
}
