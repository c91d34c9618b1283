import { z } from 'zod'
import {
  Mapping,
  type ColumnSample,
  type PlanSummary,
  type RowOutcome,
  type RowPreview,
} from '../domain/records/intake'
import { answer, ask, deed } from './command'

export { IntakeField, Mapping } from '../domain/records/intake'
export type { ColumnSample, PlanSummary, RowOutcome, RowPreview } from '../domain/records/intake'

/** The largest file that is even looked at, in bytes. */
export const LARGEST_SHEET = 64 * 1024 * 1024

/** What is known of the sheet on the desk and what would happen to its rows. */
export type SheetView = {
  readonly fileName: string
  readonly sheetNames: readonly string[]
  readonly sheetName: string | null
  readonly mapping: Mapping
  readonly columns: readonly ColumnSample[]
  readonly summary: PlanSummary
}

const Line = z.int().min(1).max(1_000_000)

export const intakeCommands = {
  readSheet: ask(
    z.strictObject({
      fileName: z.string().min(1).max(300),
      bytes: z.instanceof(Uint8Array),
      sheetName: z.string().max(100).nullable(),
    }),
    answer<SheetView>(),
  ),
  /** The sheet that lies on the desk, planned anew against the office as it is now; null when there is none. */
  currentSheet: ask(z.strictObject({}), answer<SheetView | null>()),
  remapSheet: ask(z.strictObject({ mapping: Mapping }), answer<SheetView>()),
  addAnyway: ask(z.strictObject({ line: Line, add: z.boolean() }), answer<SheetView>()),
  previewSheet: ask(
    z.strictObject({
      from: z.int().min(0),
      count: z.int().min(1).max(200),
      outcome: z.enum(['new', 'same', 'rejected'] satisfies RowOutcome[]).nullable(),
    }),
    answer<{ rows: readonly RowPreview[]; of: number }>(),
  ),
  acceptSheet: deed(z.strictObject({}), answer<{ added: number }>()),
  giveBackSheet: ask(
    z.strictObject({ format: z.enum(['xlsx', 'csv']), language: z.enum(['da', 'en']) }),
    answer<{ savedAs: string | null }>(),
  ),
  clearSheet: ask(z.strictObject({}), answer<null>()),
}
