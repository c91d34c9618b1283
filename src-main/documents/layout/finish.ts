import { textOf } from '../blocks'
import type { Item, OutlineEntry, PageModel, SetDocument, Tag } from '../model'
import type { Warning } from '../warning'
import { withBounds } from './bounds'
import { framesOf } from './frames'
import { furnitureOf } from './furniture'
import type { RowPage } from './paginate'
import { moved } from './rows'
import type { SetSection } from './set-section'
import { settingFor, type DocumentSetting, type Setting } from './setting'

/** A page in its place in the document. */
export type MadePage = RowPage & { no: number; set: SetSection; isFirst: boolean }

/** The pages as they will be printed, with everything that is known only of the whole. */
export function finish(
  made: readonly MadePage[],
  document: DocumentSetting,
  title: string,
): SetDocument & { warnings: readonly Warning[] } {
  const sets = [...new Set(made.map(({ set }) => set))]
  const firstTags = firstTagsOf(sets)
  const setting = settingFor(document, new Map(), 1)
  const pages = made.map((page) => finishPage(page, made.length, firstTags.get(page.set) ?? 0, setting))
  const tooTall = made.flatMap(({ overfull, no }): readonly Warning[] =>
    overfull ? [{ code: 'too-tall', about: String(no), line: 0 }] : [],
  )
  return {
    title,
    language: document.language,
    pages,
    tags: withBounds(
      sets.flatMap((set) => renumbered(set.tags, firstTags.get(set) ?? 0)),
      pages,
    ),
    outline: outlineOf(pages, document),
    warnings: withoutRepeats([...sets.flatMap(({ warnings }) => warnings), ...setting.warnings, ...tooTall]),
  }
}

/** Where the tags of each section begin in the list of all. */
function firstTagsOf(sets: readonly SetSection[]): ReadonlyMap<SetSection, number> {
  let next = 0
  return new Map(
    sets.map((set) => {
      const first = next
      next += set.tags.length
      return [set, first]
    }),
  )
}

function renumbered(tags: readonly Tag[], first: number): readonly Tag[] {
  return tags.map((tag) => (tag.parent === null ? tag : { ...tag, parent: tag.parent + first }))
}

function finishPage(page: MadePage, pages: number, firstTag: number, setting: Setting): PageModel {
  const { width, height, top, inner, outer, facing } = setting.style.page
  const left = facing && page.no % 2 === 0 ? outer : inner
  const put = (item: Item, y: number): Item => {
    const at = moved(item, left, top + y)
    if (at.kind !== 'place' && at.tag !== null) at.tag += firstTag
    return at
  }
  const behind = [...framesOf(page.placed), ...furnitureFor(page, pages, setting)]
  const items = page.placed.flatMap(({ row, y }) => row.items.map((item) => put(item, y)))
  return { no: page.no, width, height, items: [...behind.map((item) => put(item, 0)), ...items] }
}

/** A cover and an empty page have neither running head nor folio. */
function furnitureFor(
  { no, placed, set, isFirst }: MadePage,
  pages: number,
  setting: Setting,
): readonly Item[] {
  const isBare = placed.length === 0 || placed.some(({ row }) => row.bare)
  if (isBare) return []
  const opensChapter = isFirst && set.section !== null && set.section.opensChapter
  return furnitureOf({ no, pages, title: set.section?.title ?? [], opensChapter }, setting)
}

function outlineOf(pages: readonly PageModel[], { headings }: DocumentSetting): readonly OutlineEntry[] {
  return pages.flatMap((page) =>
    page.items.flatMap((item): readonly OutlineEntry[] => {
      const heading = item.kind === 'place' && headings.find((candidate) => candidate.place === item.name)
      if (!heading || heading.level === 3) return []
      const title = [heading.number, textOf(heading.title)].filter((part) => part !== '').join(' ')
      return [{ level: heading.level, title, place: heading.place, page: page.no, y: item.y }]
    }),
  )
}

function withoutRepeats(warnings: readonly Warning[]): readonly Warning[] {
  return [
    ...new Map(
      warnings.map((warning) => [`${warning.code} ${warning.about} ${warning.line}`, warning]),
    ).values(),
  ]
}
