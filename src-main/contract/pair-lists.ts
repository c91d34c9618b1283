import { z } from 'zod'
import type { ColumnSample, RowOutcome } from '../domain/records/intake'
import { PairListKind, PairMapping, type PairRow } from '../domain/records/pair-list'
import { answer, ask, deed } from './command'
import { Language } from './desktop'

export { PAIR_FIELDS, PairField, PairListKind, PairMapping } from '../domain/records/pair-list'
export type { PairRow } from '../domain/records/pair-list'

/** What would happen to the lines of the list of pairs on the desk. */
export type PairListView = {
  readonly mapping: PairMapping
  readonly columns: readonly ColumnSample[]
  readonly summary: Readonly<Record<'rows' | RowOutcome, number>>
  /** The lines of the page asked for, and how many there are of them in all. */
  readonly rows: readonly PairRow[]
  readonly of: number
}

export const pairListCommands = {
  /** Plans the sheet on the desk as a list of pairs; without a mapping it is guessed. */
  readPairList: ask(
    z.strictObject({
      kind: PairListKind,
      mapping: PairMapping.nullable(),
      from: z.int().min(0),
      count: z.int().min(1).max(200),
      outcome: z.enum(['new', 'same', 'rejected'] satisfies RowOutcome[]).nullable(),
    }),
    answer<PairListView>(),
  ),
  acceptPairList: deed(z.strictObject({ mapping: PairMapping }), answer<{ added: number }>()),
  giveBackPairList: ask(
    z.strictObject({ mapping: PairMapping, language: Language }),
    answer<{ savedAs: string | null }>(),
  ),
}
