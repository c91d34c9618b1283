import type { Day } from '../../../domain/records/calendar'
import type { Cell } from '../../sheet'
import type { Telling } from '../columns'

/** One kind of thing that is kept about a pair: a sheet of its own with a line for each, the day first. */
export type Part = {
  readonly name: string
  /** What one of them is called. */
  readonly one: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Which columns the line of time tells. */
  readonly told: readonly boolean[]
}

/** A heading, what stands below it, and whether it is too much for the line of time. */
export type Column<T> = readonly [heading: string, cell: (record: T) => Cell, apart?: 'apart']

export type Named = { readonly name: string; readonly one: string }

export function part<T>(
  { name, one }: Named,
  records: readonly T[],
  columns: readonly Column<T>[],
  { say }: Telling,
): Part {
  return {
    name: say(name),
    one: say(one),
    headings: columns.map(([heading]) => say(heading)),
    rows: records.map((record) => columns.map(([, cell]) => cell(record))),
    told: columns.map(([, , apart]) => apart === undefined),
  }
}

export const ON: Column<{ readonly on: Day }> = ['documents.field.on', ({ on }) => ({ day: on })]

export const WORDS: Column<{ readonly words: string }> = ['documents.field.words', ({ words }) => words]

export const bySomebody = ({ staff }: Telling): Column<{ readonly by: string }> => [
  'documents.field.by',
  ({ by }) => staff.get(by) ?? null,
  'apart',
]

/** Yes, no, or nothing where it is not known. */
export function yesNo(value: boolean | null, { say }: Telling): string | null {
  return value === null ? null : say(value ? 'frame.yes' : 'frame.no')
}
