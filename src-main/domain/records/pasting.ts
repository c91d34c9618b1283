import type { ParticipantId } from './ids'
import type { SheetField } from './intake'
import type { Column } from './register'

/** The columns whose facts may be pasted into beside the division's own; the others follow from her course or her talks. */
const PASTED_INTO = [
  'phone',
  'email',
  'town',
  'danish',
  'education',
  'labourMarket',
  'originCountry',
  'languages',
  'job',
] as const

/** The fact of a column that may be pasted into; `job` is whichever of the two is shown. Null for all others. */
export function pastedInto(column: Column): (typeof PASTED_INTO)[number] | `own:${string}` | null {
  return isOwn(column) ? column : (PASTED_INTO.find((one) => one === column) ?? null)
}

function isOwn(column: Column): column is `own:${string}` {
  return column.startsWith('own:')
}

/** Why a cell cannot go where it was pasted; each has a text, `register.paste.<code>`. */
type PasteRefusal = 'not-here' | 'other-name' | 'formula' | 'protected' | 'unread'

/** One cell that would change something, or cannot. What is protected is not told. */
export type PastedCell = {
  readonly woman: ParticipantId
  readonly name: string
  readonly column: Column
  /** The fact of hers that the column tells. */
  readonly field: SheetField | null
  readonly was: string | null
  readonly becomes: string
  readonly refusal: PasteRefusal | null
}

export type PastePlan = {
  /** What differs or is refused; cells that are blank or say what is known are not among them. */
  readonly cells: readonly PastedCell[]
  /** Rows for which there was no woman. */
  readonly beyond: number
}
