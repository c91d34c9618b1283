import type { Block } from '../blocks'
import type { DocumentStyle } from './document-style'
import type { Heading } from './setting'

/** All headings of a document, the chapters of a book numbered, each with the place that links to it lead to. */
export function headingsOf(blocks: readonly Block[], style: DocumentStyle): readonly Heading[] {
  let chapter = 0
  return blocks
    .filter((block) => block.kind === 'heading')
    .map((block, index) => {
      const isChapter = style.chapters === 'new-page' && block.level === 1 && block.numbered
      if (isChapter) chapter += 1
      const number = isChapter ? String(chapter) : ''
      return { id: block.id, place: placeName(index), level: block.level, number, title: block.content }
    })
}

/** Names that sort the same in every language, so that the table of places is the same everywhere. */
function placeName(index: number): string {
  return `d${String(index + 1).padStart(4, '0')}`
}
