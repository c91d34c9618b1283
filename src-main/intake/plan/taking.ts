import type { SheetField, RowDifference } from '../../domain/records/intake'

/** Where the sheet is to count: in what the office does not know, of all women on file, and in the fields she chose line by line. */
export type Taking = {
  readonly blanks: boolean
  readonly byLine: ReadonlyMap<number, readonly SheetField[]>
}

export const TAKE_NOTHING: Taking = { blanks: false, byLine: new Map() }

/** The differences of one line in which the sheet counts. What the office knows is only ever replaced where she said so. */
export function takenOf(
  { blanks, byLine }: Taking,
  line: number,
  told: readonly RowDifference[],
): SheetField[] {
  const chosen = byLine.get(line)
  const isTaken = ({ field, known, covered }: RowDifference) =>
    chosen === undefined ? blanks && known === null && !covered : chosen.includes(field)
  return told.filter(isTaken).map(({ field }) => field)
}
