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

/** What setting needs to know of the whole document. */
export type DocumentSetting = {
  style: DocumentStyle
  typesetter: Typesetter
  language: Language
  labels: Labels
  headings: readonly Heading[]
}

/** Everything that setting a block needs to know. */
export type Setting = DocumentSetting & {
  pages: PageNumbers
  tags: TagList
  warnings: Warning[]
  /** Scales the word spaces of body text; a little under 1 to win a line. */
  tightness: number
}

/** The pages of headings, by their places, as they were in the last round. */
export type KnownPages = ReadonlyMap<string, number>

/** Tells the page of a heading, and remembers that somebody asked: what did not ask need not be set again. */
export class PageNumbers {
  asked = false
  private readonly known: KnownPages

  constructor(known: KnownPages) {
    this.known = known
  }

  /** The page, or 0 while it is not known. */
  of(place: string): number {
    this.asked = true
    return this.known.get(place) ?? 0
  }
}

export function settingFor(document: DocumentSetting, known: KnownPages, tightness: number): Setting {
  return { ...document, pages: new PageNumbers(known), tags: new TagList(), warnings: [], tightness }
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
}

export function inside(place: Place, tag: TagRef, by = 0): Place {
  return { ...place, tag, x: place.x + by, width: place.width - by }
}
