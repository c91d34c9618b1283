import { z } from 'zod'
import type { Day } from './calendar'
import type { Match, Meeting } from './match'
import type { RowOutcome } from './intake'

/** What an office's own list of pairs is about: each line a match, or each line a meeting of a pair. */
export const PairListKind = z.enum(['matches', 'meetings'])
export type PairListKind = z.infer<typeof PairListKind>

/** What a column of such a list may hold, by what the list is about. The two women are told by name, phone, e-mail or key. */
export const PAIR_FIELDS = {
  matches: ['mentor', 'mentee', 'startedOn', 'agreedUntil', 'endedOn', 'endReason', 'note'],
  meetings: ['mentor', 'mentee', 'heldOn', 'minutes', 'way', 'topics', 'note'],
} as const satisfies Record<PairListKind, readonly string[]>

export const PairField = z.enum([...PAIR_FIELDS.matches, ...PAIR_FIELDS.meetings])
export type PairField = z.infer<typeof PairField>

/** How such a list is to be read: guessed first, then as she corrected it. */
export const PairMapping = z.strictObject({
  kind: PairListKind,
  /** The line of the file with the headings, from 1; null when it has none. */
  headingLine: z.int().min(1).nullable(),
  /** What each column holds, from the left; null is not brought in. */
  columns: z.array(PairField.nullable()).max(200),
  dateOrder: z.enum(['dayFirst', 'monthFirst']),
})
export type PairMapping = Readonly<z.infer<typeof PairMapping>>

/** Why a line cannot be brought in; each has a text, `intake.pairs.reason.<code>`. */
export type PairReason =
  | 'woman-missing'
  | 'woman-unknown'
  | 'woman-several'
  | 'role-missing'
  | 'same-woman'
  | 'day-missing'
  | 'date-unreadable'
  | 'date-in-future'
  | 'date-order'
  | 'already-matched'
  | 'no-match'
  | 'minutes-unreadable'
  | 'too-long'

/** What she should know about a line that is brought in; each has a text, `intake.pairs.remark.<code>`. */
export type PairRemark = 'reason-in-words' | 'kept-in-words' | 'minutes-assumed'

export type PairNote<Code extends string> = {
  readonly code: Code
  readonly field: PairField
  readonly value: string
}

/** One line of the preview: whom it is about, from which day, and what will happen to it. */
export type PairRow = {
  /** The line of the file, as a spreadsheet program numbers it. */
  readonly line: number
  readonly outcome: RowOutcome
  readonly mentee: string | null
  readonly mentor: string | null
  readonly on: Day | null
  readonly reasons: readonly PairNote<PairReason>[]
  readonly remarks: readonly PairNote<PairRemark>[]
}

/** A match or a meeting that a line puts on file. */
export type BroughtPair =
  { readonly line: number; readonly match: Match } | { readonly line: number; readonly meeting: Meeting }
