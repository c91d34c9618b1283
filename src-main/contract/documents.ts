import { z } from 'zod'
import { CopyId, ParticipantId } from '../domain/records/ids'
import { EDITIONS } from '../domain/records/office-papers'
import type { Role } from '../domain/records/participant'
import { Code } from '../domain/records/text'
import { answer, ask, deed } from './command'
import { Language } from './desktop'
import type { Printer } from './printers'

/** One element of a page as the window draws it; lengths in points. */
export type PageShape = {
  readonly element: 'text' | 'rect' | 'line' | 'path' | 'image'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly words: readonly (readonly [x: number, text: string])[]
}

/** One page, from the same model that is printed. */
export type PagePicture = {
  readonly no: number
  readonly width: number
  readonly height: number
  readonly shapes: readonly PageShape[]
}

/** What is left out of a document, of whom, and why. */
export type LeftOut = {
  readonly who: string
  readonly what: 'fullName' | 'introduction' | 'portrait' | 'grounds' | 'address'
  readonly why:
    'noConsent' | 'firstNameOnly' | 'writtenAfterConsent' | 'protected' | 'tellsTooMuch' | 'notOnFile'
}

/** A document as it will be printed. */
export type Preview = {
  readonly pages: readonly PagePicture[]
  /** The pictures that the pages show by their ids. */
  readonly pictures: readonly { readonly id: string; readonly bytes: Uint8Array }[]
  readonly leftOut: readonly LeftOut[]
  readonly flaws: readonly Flaw[]
}

/** What would be wrong on paper: a sign no typeface has, a word wider than its place, a page or card with more than it holds. */
export type Flaw = { readonly code: FlawCode; readonly about: string }
export const FLAWS = ['uncovered-character', 'too-wide', 'too-tall', 'too-long'] as const
export type FlawCode = (typeof FLAWS)[number]

/** `differs` is true of a copy made again whose bytes are no longer those that were handed out. */
export type PaperPreview = Preview & { readonly differs: boolean }

export type Saved = { readonly savedAs: string | null }

export { EDITIONS }
export const Edition = z.enum(EDITIONS)
export type Edition = z.infer<typeof Edition>

/** A document of the desk: whom it may be about, and how it may leave the office. */
export type PaperEntry = {
  readonly code: string
  readonly title: string
  readonly about: 'match' | 'woman' | 'women' | 'nobody'
  /** Whether it can also be printed for nobody, to be filled in by hand. */
  readonly blank: boolean
  readonly editions: readonly Edition[]
}

/** Labels on one bought sheet. */
export const LABELS_ON_A_SHEET = 24

/** A match or a woman a document can be made for. `group` is her role, or the stage of the match. */
export type PaperSubject = {
  readonly id: ParticipantId
  readonly name: string
  readonly group: 'running' | 'ended' | Role | 'left'
}

/** One document for one match, one woman, several women or nobody; the first label of a sheet is counted from 1. */
export const PaperWish = z.strictObject({
  paper: Code,
  subject: ParticipantId.nullable(),
  women: z.array(ParticipantId).max(500),
  first: z.int().min(1).max(LABELS_ON_A_SHEET),
  language: Language,
  edition: Edition,
})
export type PaperWish = z.input<typeof PaperWish>

/** A copy from the register, made again as it was. */
const Again = z.strictObject({ copy: CopyId })

/** What is to be shown or sent: a new document, or a copy made again. */
const Wanted = z.strictObject({ what: z.union([PaperWish, Again]) })
export type Wanted = z.input<typeof Wanted>['what']

const PrintJob = Wanted.extend({
  printer: z.string().min(1).max(200),
  copies: z.int().min(1).max(50),
  bothSides: z.boolean(),
  tray: z
    .string()
    .regex(/^[\w.-]{1,60}$/)
    .nullable(),
})

export const documentCommands = {
  listPapers: ask(z.strictObject({ language: Language }), answer<readonly PaperEntry[]>()),
  paperSubjects: ask(z.strictObject({ paper: Code }), answer<readonly PaperSubject[]>()),
  previewPaper: ask(Wanted, answer<PaperPreview>()),
  savePaper: deed(Wanted, answer<Saved>()),
  openPaper: deed(Wanted, answer<null>()),
  printPaper: deed(PrintJob, answer<null>()),
  printers: ask(z.strictObject({}), answer<readonly Printer[]>()),
  saveRecoverySheet: ask(
    z.strictObject({ recoveryKey: z.string().min(10).max(200), language: Language }),
    answer<Saved>(),
  ),
}
