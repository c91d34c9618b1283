import { FLAWS, type Preview } from '../contract/documents'
import type { Day } from '../domain/records/calendar'
import type { Language } from '../domain/wording'
import type { DocumentStyle } from '../documents/layout/document-style'
import { layOut } from '../documents/layout/lay-out'
import { enlarged } from '../documents/layout/desk-styles'
import type { Labels } from '../documents/layout/setting'
import type { SetDocument } from '../documents/model'
import type { PaperEdition } from '../documents/papers/paper'
import type { Attachment } from '../documents/pdf/metadata'
import type { Press } from '../documents/pdf/press'
import { pageToSvg } from '../documents/preview'
import { composeDocument } from '../documents/text/compose'
import type { Values } from '../documents/values'

/** A document before it is set: its words, what stands in them, and how it looks. */
export type Manuscript = {
  readonly markdown: string
  readonly title: string
  readonly author: string
  readonly language: Language
  /** The day of the data, which also dates the file. */
  readonly on: Day
  readonly values: Values
  readonly labels: Labels
  readonly style: DocumentStyle
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

let opened: Promise<Press> | null = null

/** The pages of a manuscript, for the window. */
export async function previewOf(
  resources: string,
  manuscript: Manuscript,
  edition: PaperEdition = 'screen',
): Promise<Omit<Preview, 'leftOut'> & { readonly outline: SetDocument['outline'] }> {
  const { pages, outline, warnings } = setIn(await pressIn(resources), manuscript, edition)
  const inks = isGrey(edition) ? 'office' : 'screen'
  return {
    pages: pages.map((page) => pageToSvg(page, inks)),
    pictures: [...manuscript.pictures].map(([id, bytes]) => ({ id, bytes })),
    outline,
    flaws: FLAWS.flatMap((code) =>
      warnings.flatMap((one) => (one.code === code ? [{ code, about: one.about }] : [])),
    ),
  }
}

/** The finished file. */
export async function pdfOf(
  resources: string,
  manuscript: Manuscript,
  edition: PaperEdition,
  attachments: readonly Attachment[] = [],
): Promise<Uint8Array> {
  const press = await pressIn(resources)
  const { title, author, language, on } = manuscript
  return press.print(setIn(press, manuscript, edition), {
    meta: { title, author, subject: title, language, on },
    edition: edition === 'large' ? 'office' : edition,
    pictures: (id) => manuscript.pictures.get(id) ?? null,
    attachments,
  })
}

function isGrey(edition: PaperEdition): boolean {
  return edition !== 'screen'
}

function setIn(press: Press, manuscript: Manuscript, edition: PaperEdition): ReturnType<typeof layOut> {
  const { markdown, language, values, title, labels } = manuscript
  const style = edition === 'large' ? enlarged(manuscript.style) : manuscript.style
  const { blocks } = composeDocument({ markdown, values, language })
  return layOut(blocks, { title, language, style, labels }, press.typesetter)
}

/** Fonts are heavy, so they are loaded when the first document is asked for, and kept. */
function pressIn(resources: string): Promise<Press> {
  opened ??= import('../documents/pdf/press').then(({ openPress }) => openPress(resources))
  return opened
}
