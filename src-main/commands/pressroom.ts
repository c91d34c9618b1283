import type { Preview } from '../contract/documents'
import type { Day } from '../domain/records/calendar'
import type { Language } from '../domain/wording'
import type { DocumentStyle } from '../documents/layout/document-style'
import { layOut } from '../documents/layout/lay-out'
import type { Labels } from '../documents/layout/setting'
import type { SetDocument } from '../documents/model'
import type { Press, PrintEdition } from '../documents/pdf/press'
import { pageToSvg } from '../documents/preview'
import { composeDocument } from '../documents/text/compose'
import type { Values } from '../documents/values'

/** A document before it is set: which wording, with what in it, and how it looks. */
export type Manuscript = {
  readonly wording: 'handbook' | 'report' | 'recovery'
  /** The wording as it was when the document was sealed; without it the shipped one is used. */
  readonly markdown?: string
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
): Promise<Pick<Preview, 'pages' | 'pictures'>> {
  const { pages } = setIn(await pressIn(resources), manuscript)
  return {
    pages: pages.map((page) => pageToSvg(page, 'screen')),
    pictures: [...manuscript.pictures].map(([id, bytes]) => ({ id, bytes })),
  }
}

/** The finished file. */
export async function pdfOf(
  resources: string,
  manuscript: Manuscript,
  edition: PrintEdition,
): Promise<Uint8Array> {
  const press = await pressIn(resources)
  const { title, author, language, on } = manuscript
  return press.print(setIn(press, manuscript), {
    meta: { title, author, subject: title, language, on },
    edition,
    pictures: (id) => manuscript.pictures.get(id) ?? null,
  })
}

/** The shipped text of a document, with its places for values. */
export async function wordingOf(
  resources: string,
  { language, wording }: Pick<Manuscript, 'language' | 'wording'>,
): Promise<string> {
  return (await pressIn(resources)).wording(language, wording)
}

function setIn(press: Press, manuscript: Manuscript): SetDocument {
  const { wording, language, values, title, labels, style } = manuscript
  const markdown = manuscript.markdown ?? press.wording(language, wording)
  const { blocks } = composeDocument({ markdown, values, language })
  return layOut(blocks, { title, language, style, labels }, press.typesetter)
}

/** Fonts are heavy, so they are loaded when the first document is asked for, and kept. */
function pressIn(resources: string): Promise<Press> {
  opened ??= import('../documents/pdf/press').then(({ openPress }) => openPress(resources))
  return opened
}
