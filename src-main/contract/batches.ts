import { z } from 'zod'
import { BatchId, MatchId } from '../domain/records/ids'
import { Code } from '../domain/records/text'
import { answer, ask, deed } from './command'
import { Language } from './desktop'
import { Edition, type LeftOut } from './documents'

/** One match of a period, with what would be left out of its copy. */
export type BatchRow = {
  readonly id: MatchId
  readonly name: string
  readonly leftOut: readonly LeftOut[]
  /** Number of the copy it has already; null when it has none. */
  readonly has: string | null
}

/** A batch that was begun and is not done. */
export type OpenBatch = {
  readonly id: BatchId
  readonly title: string
  readonly made: number
  readonly of: number
}

/** A quarter of a year, or the whole of it. */
const period = { year: z.int().min(2000).max(2200), quarter: z.int().min(1).max(4).nullable() }

export const batchCommands = {
  planBatch: ask(
    z.strictObject({ ...period, paper: Code, language: Language }),
    answer<readonly BatchRow[]>(),
  ),
  openBatches: ask(z.strictObject({ language: Language }), answer<readonly OpenBatch[]>()),
  /** Enters the batch; nothing is made before it is run. */
  beginBatch: deed(
    z.strictObject({
      paper: Code,
      language: Language,
      edition: Edition,
      subjects: z.array(MatchId).min(1).max(500),
    }),
    answer<{ readonly id: BatchId }>(),
  ),
  /** Makes what is not made yet, as one file or one for each, and tells how far it is. */
  runBatch: deed(
    z.strictObject({ id: BatchId, as: z.enum(['one', 'many']) }),
    answer<{ readonly made: number }>(),
  ),
  /** Lets the rest of a batch go. */
  endBatch: deed(z.strictObject({ id: BatchId }), answer<null>()),
}
