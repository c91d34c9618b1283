import type { Content } from '../blocks'
import type { Language } from '../language'
import type { Tag, TagRef, TagRole } from '../model'
import type { Typesetter } from '../type/typesetter'
import type { Warning } from '../warning'
import type { DocumentStyle } from './document-style'

/** Words that the layout itself puts on paper. `{page}` and `{pages}` are filled in. */
export type Labels = {
  /** Title of the pages that fill up a booklet. */
  notes: string
  /** Foot of a sheet, such as "Side {page} af {pages}". */
  pageOf: string
  /** Name of the document for the running head. */
  running: string
  /** Small line at the foot of a sheet: the office it comes from. */
  foot: string
  /** A mark at the head of every page, such as "INTERN"; '' for none. */
  mark: string
}

/** A heading as the contents and the references know it. */
export type Heading = { id: string; place: string; level: 1 | 2 | 3; number: string; title: Content }

/** Everything that setting a block needs to know of its document. */
export type Setting = {
  style: DocumentStyle
  typesetter: Typesetter
  language: Language
  labels: Labels
  headings: readonly Heading[]
  /** Page of every heading, by its place, as it was in the last round. */
  pages: ReadonlyMap<string, number>
  tags: TagList
  warnings: Warning[]
  /** Scales the word spaces of body text; a little under 1 to win a line. */
  tightness: number
}

/** Where on the page a block is set, and to which tag it belongs. */
export type Place = { x: number; width: number; tag: TagRef; voice: Voice }

/** How running text sounds: as the page itself, in a box, or as a letter. */
export type Voice = 'page' | 'box' | 'letter'

export class TagList {
  readonly tags: Tag[] = []

  add(role: TagRole, parent: TagRef, rest: Partial<Tag> = {}): number {
    this.tags.push({ role, parent, alt: '', bounds: null, ...rest })
    return this.tags.length - 1
  }

  count(): number {
    return this.tags.length
  }

  /** Forgets the tags of a try that is thrown away. */
  dropFrom(count: number): void {
    this.tags.length = count
  }
}

export function inside(place: Place, tag: TagRef, by = 0): Place {
  return { ...place, tag, x: place.x + by, width: place.width - by }
}
