import { textOf, type Block } from '../blocks'
import type { Language } from '../language'
import type { Item, OutlineEntry, PageModel, SetDocument } from '../model'
import type { Typesetter } from '../type/typesetter'
import type { Warning } from '../warning'
import { withBounds } from './bounds'
import type { DocumentStyle } from './document-style'
import { framesOf } from './frames'
import { furnitureOf } from './furniture'
import { headingsOf } from './headings'
import { setNotes } from './notes'
import { moved } from './rows'
import { sectionsOf, type Section } from './sections'
import { setSection, type SetPage } from './set-section'
import { TagList, type Labels, type Setting } from './setting'

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
  const headings = headingsOf(blocks)
  let pages: ReadonlyMap<string, number> = new Map()
  for (let round = 1; ; round++) {
    const setting = { ...look, typesetter, headings, pages, tags: new TagList(), warnings: [], tightness: 1 }
    const made = makeUp(sectionsOf(blocks, look.style), setting)
    const found = placesOf(made)
    if (round === mostRounds || sameNumbers(found, pages)) return finish(made, setting, look.title)
    pages = found
  }
}

type MadePage = SetPage & { no: number; section: Section | null; isFirst: boolean }

function makeUp(sections: readonly Section[], setting: Setting): readonly MadePage[] {
  const pages: MadePage[] = []
  const add = (page: SetPage, section: Section | null, isFirst: boolean): void => {
    pages.push({ ...page, no: pages.length + 1, section, isFirst })
  }
  for (const section of sections) {
    const wouldBeLeft = pages.length % 2 === 1
    if (section.side === 'right' && wouldBeLeft) add({ placed: [], height: 0, overfull: false }, null, true)
    for (const [index, page] of setSection(section, setting).entries()) add(page, section, index === 0)
  }
  while (pages.length % setting.style.multipleOf > 0) add(setNotes(setting), null, false)
  return pages
}

function placesOf(pages: readonly MadePage[]): ReadonlyMap<string, number> {
  const places = pages.flatMap(({ no, placed }) =>
    placed.flatMap(({ row }) =>
      row.items.flatMap((item) => (item.kind === 'place' ? [[item.name, no] as const] : [])),
    ),
  )
  return new Map(places)
}

function sameNumbers(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([place, page]) => other.get(place) === page)
}

function finish(
  made: readonly MadePage[],
  setting: Setting,
  title: string,
): SetDocument & { warnings: readonly Warning[] } {
  const pages = made.map((page) => finishPage(page, made.length, setting))
  const overfull = made.filter((page) => page.overfull)
  const tooTall = overfull.map((page): Warning => ({ code: 'too-tall', about: String(page.no), line: 0 }))
  return {
    title,
    language: setting.language,
    pages,
    tags: withBounds(setting.tags.tags, pages),
    outline: outlineOf(pages, setting),
    warnings: [...setting.warnings, ...tooTall],
  }
}

function finishPage(page: MadePage, pages: number, setting: Setting): PageModel {
  const { width, height, top, inner, outer, facing } = setting.style.page
  const left = facing && page.no % 2 === 0 ? outer : inner
  const items = [
    ...framesOf(page.placed),
    ...furnitureFor(page, pages, setting),
    ...page.placed.flatMap(({ row, y }) => row.items.map((item) => moved(item, 0, y))),
  ]
  return { no: page.no, width, height, items: items.map((item) => moved(item, left, top)) }
}

/** A cover and an empty page have neither running head nor folio. */
function furnitureFor(page: MadePage, pages: number, setting: Setting): readonly Item[] {
  const isBare = page.placed.length === 0 || page.placed.some(({ row }) => row.bare)
  if (isBare) return []
  const opensChapter = page.isFirst && page.section !== null && page.section.opensChapter
  return furnitureOf({ no: page.no, pages, title: page.section?.title ?? [], opensChapter }, setting)
}

function outlineOf(pages: readonly PageModel[], setting: Setting): readonly OutlineEntry[] {
  return pages.flatMap((page) =>
    page.items.flatMap((item): readonly OutlineEntry[] => {
      const heading =
        item.kind === 'place' && setting.headings.find((candidate) => candidate.place === item.name)
      if (!heading || heading.level === 3) return []
      const title = [heading.number, textOf(heading.title)].filter((part) => part !== '').join(' ')
      return [{ level: heading.level, title, place: heading.place, page: page.no, y: item.y }]
    }),
  )
}
