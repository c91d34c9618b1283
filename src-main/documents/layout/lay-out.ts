import type { Block } from '../blocks'
import type { Language } from '../language'
import type { SetDocument } from '../model'
import type { Typesetter } from '../type/typesetter'
import type { Warning } from '../warning'
import type { DocumentStyle } from './document-style'
import { finish, type MadePage } from './finish'
import { headingsOf } from './headings'
import { setBlank, setNotes } from './notes'
import { sectionsOf, type Section } from './sections'
import { sectionSetter } from './remembered'
import type { SetSection } from './set-section'
import type { DocumentSetting, KnownPages, Labels } from './setting'

/** What a document is, beside its blocks. */
export type Look = { title: string; language: Language; labels: Labels; style: DocumentStyle }

/** After so many rounds the page numbers in the text are taken as they are. */
const mostRounds = 5

/** Makes the document up into pages. Page numbers in the text are right: it is set again until they no longer change. */
export function layOut(
  blocks: readonly Block[],
  look: Look,
  typesetter: Typesetter,
): SetDocument & { warnings: readonly Warning[] } {
  const document = { ...look, typesetter, headings: headingsOf(blocks, look.style) }
  const sections = sectionsOf(blocks, look.style)
  const setOne = sectionSetter(document)
  let known: KnownPages = new Map()
  let set: readonly SetSection[] = []
  for (let round = 1; ; round++) {
    set = setAgain(sections, set, (section) => setOne(section, known))
    const pages = makeUp(set, document)
    const found = placesOf(pages)
    if (round === mostRounds || sameNumbers(found, known)) return finish(pages, document, look.title)
    known = found
  }
}

/** Sets the sections; those without page numbers in their words only the first time. */
function setAgain(
  sections: readonly Section[],
  before: readonly SetSection[],
  setOne: (section: Section) => SetSection,
): readonly SetSection[] {
  return sections.map((section, index) => {
    const last = before[index]
    return last && !last.asksForPages ? last : setOne(section)
  })
}

/** Puts the sections one after the other, each on a page of its own, and fills up the last sheet. */
function makeUp(sections: readonly SetSection[], document: DocumentSetting): readonly MadePage[] {
  const pages: MadePage[] = []
  const add = (set: SetSection): void => {
    for (const [index, page] of set.pages.entries())
      pages.push({ ...page, no: pages.length + 1, set, isFirst: index === 0 })
  }
  for (const set of sections) {
    const wouldBeLeft = pages.length % 2 === 1
    if (set.section?.side === 'right' && wouldBeLeft) add(setBlank(document))
    add(set)
  }
  while (pages.length % document.style.multipleOf > 0) add(setNotes(document))
  return pages
}

function placesOf(pages: readonly MadePage[]): KnownPages {
  const places = pages.flatMap(({ no, placed }) =>
    placed.flatMap(({ row }) =>
      row.items.filter((item) => item.kind === 'place').map(({ name }) => [name, no] as const),
    ),
  )
  return new Map(places)
}

function sameNumbers(one: KnownPages, other: KnownPages): boolean {
  return one.size === other.size && [...one].every(([place, page]) => other.get(place) === page)
}
