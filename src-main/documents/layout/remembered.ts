import { kept } from '../type/kept'
import type { Typesetter } from '../type/typesetter'
import type { DocumentStyle } from './document-style'
import { setSection, type SetSection } from './set-section'
import type { Section } from './sections'
import type { DocumentSetting, KnownPages } from './setting'

/** Enough for the chapters of a few books; those not asked for longest go first. */
const mostRemembered = 160

/** Sections by everything that decides their pages. */
type Sections = Map<string, SetSection>

const memory = new WeakMap<Typesetter, WeakMap<DocumentStyle, Sections>>()

/**
 * Sets the sections of a document, each with the page numbers known so far. What was set before of the very same words is
 * remembered: after an edit only the chapter that changed is set again, and a batch sets the common chapters once.
 */
export function sectionSetter(
  document: DocumentSetting,
): (section: Section, known: KnownPages) => SetSection {
  const { language, headings } = document
  const sections = sectionsIn(document)
  const common = JSON.stringify([language, headings])
  const keys = new Map<Section, string>()
  return (section, known) => {
    const key = keys.get(section) ?? kept(keys, section, JSON.stringify(section) + common)
    const keyWithPages = JSON.stringify([...known]) + key
    const before = sections.get(key) ?? sections.get(keyWithPages)
    const set = before ?? setSection(section, document, known)
    keep(sections, set.asksForPages ? keyWithPages : key, set)
    return { ...set }
  }
}

function sectionsIn({ typesetter, style }: DocumentSetting): Sections {
  const byStyle = memory.get(typesetter) ?? new WeakMap<DocumentStyle, Sections>()
  memory.set(typesetter, byStyle)
  const sections: Sections = byStyle.get(style) ?? new Map()
  byStyle.set(style, sections)
  return sections
}

function keep(sections: Sections, key: string, set: SetSection): void {
  sections.delete(key)
  sections.set(key, set)
  const [oldest] = sections.keys()
  if (sections.size > mostRemembered && oldest !== undefined) sections.delete(oldest)
}
