import { z } from 'zod'
import { BatchId, ParticipantId, SubjectId } from '../domain/records/ids'
import { Code } from '../domain/records/text'
import { answer, ask, deed } from './command'
import { Language } from './desktop'
import { Edition, type LeftOut } from './documents'

/** One match of a period or one woman, with what would be left out of the copy. */
export type BatchRow = {
  readonly id: SubjectId
  readonly name: string
  /** False for a woman who has no role the document is for: none is made. */
  readonly isFor: boolean
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

/** All matches confirmed in a quarter of a year, or in the whole of it. */
const Period = z.strictObject({
  year: z.int().min(2000).max(2200),
  quarter: z.int().min(1).max(4).nullable(),
})

/** Certain women, in this order. */
const Women = z.strictObject({ women: z.array(ParticipantId).max(500) })

export const batchCommands = {
  planBatch: ask(
    z.strictObject({ paper: Code, language: Language, of: z.union([Period, Women]) }),
    answer<readonly BatchRow[]>(),
  ),
  openBatches: ask(z.strictObject({ language: Language }), answer<readonly OpenBatch[]>()),
  /** Enters the batch; nothing is made before it is run. */
  beginBatch: deed(
    z.strictObject({
      paper: Code,
      language: Language,
      edition: Edition,
      subjects: z.array(SubjectId).min(1).max(500),
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
