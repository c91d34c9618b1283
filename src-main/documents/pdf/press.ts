import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Language } from '../language'
import type { SetDocument } from '../model'
import type { Edition } from '../palette'
import { hyphenator } from '../type/hyphenate'
import { typesetter, type Typesetter } from '../type/typesetter'
import { drawPdf, type Pictures } from './draw'
import { fontsIn } from './fonts'
import { harfBuzzShaper } from './harfbuzz-shaper'
import type { Attachment, Meta } from './metadata'
import { dividedWords, readWording } from './wording'

/** A booklet is the office edition, two pages to a side of A4, to be folded. */
export type PrintEdition = Edition | 'booklet'

export type PrintJob = {
  meta: Meta
  edition: PrintEdition
  pictures: Pictures
  attachments?: readonly Attachment[]
}

/** Everything that sets and prints documents, with fonts and memory shared between them. Open one and keep it. */
export type Press = {
  typesetter: Typesetter
  /** The wording of a document: all its chapters, in the order of their file names. */
  wording: (language: Language, document: string) => string
  /** Lets others in before it begins; between two books, too, memory is given back only then. */
  print: (document: SetDocument, job: PrintJob) => Promise<Uint8Array>
}

/** @param resources the folder that holds `fonts/` and `documents/` */
export function openPress(resources: string): Press {
  const fonts = fontsIn(path.join(resources, 'fonts'))
  const shaper = harfBuzzShaper(fonts)
  const exceptions = { da: dividedWords(resources, 'da'), en: dividedWords(resources, 'en') }
  return {
    typesetter: typesetter(shaper, hyphenator(exceptions)),
    wording: (language, document) => readWording(resources, language, document),
    print: async (document, job) => {
      const edition = job.edition === 'booklet' ? 'office' : job.edition
      await nextTurn()
      const bytes = drawPdf(document, { ...job, edition }, { fonts, shaper })
      if (job.edition !== 'booklet') return bytes
      const { impose } = await import('./impose')
      return impose(bytes, job.meta.on)
    },
  }
}
