import { z } from 'zod'
import { Import } from '../domain/records/import'
import {
  Mapping,
  SheetField,
  type ColumnSample,
  type PlanSummary,
  type RowOutcome,
  type RowPreview,
  type UnknownWord,
} from '../domain/records/intake'
import { PairListKind } from '../domain/records/pair-list'
import { answer, ask, deed } from './command'
import { Language } from './desktop'
import { pairListCommands } from './pair-lists'

export { IntakeField, Mapping, ownCodeOf, SheetField } from '../domain/records/intake'
export type { ColumnSample, PlanSummary, RowOutcome, RowPreview, UnknownWord } from '../domain/records/intake'

/** The largest file that is even looked at, in bytes. */
export const LARGEST_SHEET = 64 * 1024 * 1024

/** What is known of the sheet on the desk and what would happen to its rows. */
export type SheetView = {
  readonly fileName: string
  /** What it seems to be a list of. */
  readonly listOf: 'women' | PairListKind
  readonly sheetNames: readonly string[]
  readonly sheetName: string | null
  readonly mapping: Mapping
  /** Whether a sheet with these headings was brought in before, and is read as it was corrected then. */
  readonly remembered: boolean
  /** Whether the sheet counts in what the office does not know of the women on file. */
  readonly takesBlanks: boolean
  readonly columns: readonly ColumnSample[]
  readonly summary: PlanSummary
}

/** What was not understood, and for each field it stands in what she may choose. */
export type UnknownWords = {
  readonly words: readonly UnknownWord[]
  readonly choices: Readonly<Record<string, readonly string[]>>
}

/** One import as the log shows it: what it did, row by row, as far as it has not been taken back. */
export type ImportLine = {
  readonly id: Import['id']
  readonly by: string
  readonly on: Import['on']
  readonly fileName: string
  readonly rows: number
  readonly rejected: number
  readonly added: number
  readonly updated: number
  readonly matches: number
  readonly meetings: number
  readonly takenBack: number
  readonly brought: readonly {
    readonly line: number
    /** Where in the app she or they are. */
    readonly href: string
    readonly name: string
    readonly isNew: boolean
  }[]
}

const Line = z.int().min(1).max(1_000_000)

export const intakeCommands = {
  readSheet: ask(
    z.strictObject({
      fileName: z.string().min(1).max(300),
      bytes: z.instanceof(Uint8Array),
      pasted: z.boolean(),
    }),
    answer<SheetView>(),
  ),
  chooseSheet: ask(z.strictObject({ name: z.string().max(100) }), answer<SheetView>()),
  /** The sheet that lies on the desk, planned anew against the office as it is now; null when there is none. */
  currentSheet: ask(z.strictObject({}), answer<SheetView | null>()),
  remapSheet: ask(z.strictObject({ mapping: Mapping }), answer<SheetView>()),
  unknownWords: ask(z.strictObject({ language: Language }), answer<UnknownWords>()),
  addAnyway: ask(z.strictObject({ line: Line, add: z.boolean() }), answer<SheetView>()),
  takeBlanks: ask(z.strictObject({ take: z.boolean() }), answer<SheetView>()),
  takeFromRow: ask(z.strictObject({ line: Line, fields: z.array(SheetField).max(60) }), answer<SheetView>()),
  previewSheet: ask(
    z.strictObject({
      from: z.int().min(0),
      count: z.int().min(1).max(200),
      outcome: z.enum(['new', 'same', 'rejected'] satisfies RowOutcome[]).nullable(),
    }),
    answer<{ rows: readonly RowPreview[]; of: number }>(),
  ),
  acceptSheet: deed(z.strictObject({}), answer<{ added: number; updated: number }>()),
  giveBackSheet: ask(
    z.strictObject({ format: z.enum(['xlsx', 'csv']), language: Language }),
    answer<{ savedAs: string | null }>(),
  ),
  clearSheet: ask(z.strictObject({}), answer<null>()),
  /** An empty sheet with our headings, and beside it what belongs under each. */
  saveSheetTemplate: ask(
    z.strictObject({ language: Language, of: z.enum(['women', ...PairListKind.options]) }),
    answer<{ savedAs: string | null }>(),
  ),
  ...pairListCommands,
  importLog: ask(z.strictObject({}), answer<readonly ImportLine[]>()),
  /** Takes back one row, or with null all of them, where nothing has been built on it since. */
  takeBackImport: deed(
    z.strictObject({ id: Import.shape.id, line: Line.nullable() }),
    answer<{ taken: number; kept: number }>(),
  ),
}
