import type { Block, Content } from '../blocks'
import type { DocumentStyle } from './document-style'

/** Blocks that begin on a page of their own. `title` is the chapter they belong to, for the running head. */
export type Section = {
  blocks: readonly Block[]
  side: 'any' | 'right'
  title: Content
  opensChapter: boolean
}

/** Divides a document where a new page must begin: at chapters of a book, after a cover, at every wanted break. */
export function sectionsOf(blocks: readonly Block[], style: DocumentStyle): readonly Section[] {
  const sections: Section[] = []
  let title: Content = []
  let current: Block[] = []
  let side: Section['side'] = 'any'
  const close = (next: Section['side']): void => {
    if (current.length > 0)
      sections.push({ blocks: current, side, title, opensChapter: isChapter(current[0], style) })
    current = []
    side = next
  }
  for (const block of blocks) {
    if (block.kind === 'page-break') close(block.side)
    else {
      if (isChapter(block, style) || endsWithCover(current)) close('any')
      if (block.kind === 'heading' && block.level === 1) title = block.content
      current.push(block)
    }
  }
  close('any')
  return sections
}

function isChapter(block: Block | undefined, style: DocumentStyle): boolean {
  return style.chapters === 'new-page' && block?.kind === 'heading' && block.level === 1
}

function endsWithCover(blocks: readonly Block[]): boolean {
  return blocks.at(-1)?.kind === 'cover'
}
