import { z } from 'zod'
import { MatchId } from '../domain/records/ids'
import { answer, ask, deed } from './command'
import { Language } from './desktop'

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

/** What of the mentee is left out of a handbook, and why. */
export type LeftOut = {
  readonly what: 'fullName' | 'introduction' | 'portrait' | 'grounds'
  readonly why: 'noConsent' | 'firstNameOnly' | 'writtenAfterConsent' | 'protected' | 'tellsTooMuch'
}

/** A document as it will be printed. */
export type Preview = {
  readonly pages: readonly PagePicture[]
  /** The pictures that the pages show by their ids. */
  readonly pictures: readonly { readonly id: string; readonly bytes: Uint8Array }[]
  readonly leftOut: readonly LeftOut[]
}

export type Saved = { readonly savedAs: string | null }

export const EDITIONS = ['screen', 'office', 'booklet'] as const
const Edition = z.enum(EDITIONS)

/** A handbook for one match, or with null the general one. */
const handbook = z.strictObject({ matchId: MatchId.nullable(), language: Language })

export const documentCommands = {
  previewHandbook: ask(handbook, answer<Preview>()),
  saveHandbook: deed(handbook.extend({ edition: Edition }), answer<Saved>()),
  openHandbook: deed(handbook.extend({ edition: Edition }), answer<null>()),
  printHandbook: deed(
    handbook.extend({
      edition: Edition,
      printer: z.string().min(1).max(200),
      copies: z.int().min(1).max(50),
    }),
    answer<null>(),
  ),
  printers: ask(z.strictObject({}), answer<readonly string[]>()),
  saveRecoverySheet: ask(
    z.strictObject({ recoveryKey: z.string().min(10).max(200), language: Language }),
    answer<Saved>(),
  ),
}
