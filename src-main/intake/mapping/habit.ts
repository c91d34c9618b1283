import { createHash } from 'node:crypto'
import type { Day } from '../../domain/records/calendar'
import { HabitId } from '../../domain/records/ids'
import type { Mapping, SheetHabit } from '../../domain/records/intake'
import { columnCount, textOf, type Sheet } from '../sheet'
import { folded } from '../values/words'
import { rowAt } from './header'

/**
 * By what a sheet of the same shape is known again: a digest of its headings in their order, from which nobody can read
 * them. Null when it has none.
 */
export function shapeOf(sheet: Sheet, headingLine: number | null): SheetHabit['id'] | null {
  const headings = rowAt(sheet, headingLine)?.cells ?? []
  if (headings.length === 0) return null
  const words = [columnCount(sheet), ...headings.map((cell) => folded(textOf(cell)))]
  return HabitId.parse(createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 32))
}

/** How this sheet was read, to be kept for the next of its shape. */
export function habitOf(sheet: Sheet, mapping: Mapping, today: Day): SheetHabit | null {
  const id = shapeOf(sheet, mapping.headingLine)
  const { columns, nameOrder, dateOrder, role, knownBy, meanings } = mapping
  return id === null ? null : { id, usedOn: today, columns, nameOrder, dateOrder, role, knownBy, meanings }
}

/** The mapping with all that was corrected the last time. */
export function withHabit(mapping: Mapping, habit: SheetHabit | undefined): Mapping {
  if (habit === undefined) return mapping
  const { columns, nameOrder, dateOrder, role, knownBy, meanings } = habit
  return { ...mapping, columns, nameOrder, dateOrder, role, knownBy, meanings }
}
