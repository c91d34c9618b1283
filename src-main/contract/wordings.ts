import { z } from 'zod'
import type { Day } from '../domain/records/calendar'
import { WordingId } from '../domain/records/ids'
import { KeptText } from '../domain/records/office-papers'
import { LONGEST_SIDE, OwnPicture } from '../domain/records/picture'
import { Code } from '../domain/records/text'
import { answer, ask, deed } from './command'
import { Language } from './desktop'
import type { Preview } from './documents'

export { LONGEST_SIDE }

export type Chapters = KeptText['chapters']

/** The words of a document as the office has them, and how they came about. */
export type WordingNow = {
  readonly title: string
  readonly version: string
  readonly chapters: Chapters
  readonly versions: readonly {
    readonly id: WordingId
    readonly number: number
    readonly on: Day
    readonly by: string
    readonly isShipped: boolean
  }[]
}

/** Something a reader would stumble over; `code` is a text `wording.fault.<code>`, chapter and line count from 1. */
export type WordingFault = {
  readonly code: string
  readonly about: string
  readonly chapter: number
  readonly line: number
}

/** The pages of words being written, where each chapter begins, and what is wrong with them. */
export type WordingPreview = Preview & {
  readonly outline: readonly { readonly title: string; readonly page: number }[]
  readonly faults: readonly WordingFault[]
}

/** A picture of the office's own, by what a text calls it. */
export type KeptPicture = { readonly name: string; readonly bytes: Uint8Array }

const NewPicture = z.strictObject({
  fileName: z.string().max(300),
  picture: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 2_000_000, 'too-large'),
  width: OwnPicture.shape.width,
  height: OwnPicture.shape.height,
})

const which = z.strictObject({ paper: Code, language: Language })
const written = which.extend({ chapters: KeptText.shape.chapters })

export const wordingCommands = {
  readWording: ask(which.extend({ version: WordingId.nullable() }), answer<WordingNow>()),
  previewWording: ask(written, answer<WordingPreview>()),
  keepWording: deed(written, answer<null>()),
  resetWording: deed(which, answer<null>()),
  keepPicture: deed(NewPicture, answer<{ name: string }>()),
  /** Earlier versions and copies keep what they showed. @throws Refusal `picture-in-use` */
  dropPicture: deed(z.strictObject({ name: OwnPicture.shape.name }), answer<null>()),
  listPictures: ask(z.strictObject({}), answer<readonly KeptPicture[]>()),
}
