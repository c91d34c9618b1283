import type { Tag } from '../model'
import type { Warning } from '../warning'
import { setBlocks } from './blocks/set-blocks'
import { areaOf, measureOf } from './document-style'
import { paginate, type RowPage } from './paginate'
import type { Row } from './rows'
import type { Section } from './sections'
import { settingFor, type DocumentSetting, type KnownPages, type Place, type Setting } from './setting'

/** The pages of one section. Their tags are numbered from 0 in each. */
export type SetSection = {
  section: Section | null
  pages: readonly RowPage[]
  tags: readonly Tag[]
  warnings: readonly Warning[]
  /** True when some of its words are page numbers, which may change. */
  asksForPages: boolean
}

/** A last page with fewer lines than this looks forgotten. */
const fewestLines = 8
/**
 * What is tried against a nearly empty last page, gentlest first: one more line, then tighter words, then both; then fewer
 * lines, so that more of them stand on the last page.
 */
const fittings = [
  { tightness: 1, extraLines: 0 },
  { tightness: 1, extraLines: 1 },
  { tightness: 0.95, extraLines: 0 },
  { tightness: 0.95, extraLines: 1 },
  { tightness: 1, extraLines: -2 },
  { tightness: 1, extraLines: -4 },
  { tightness: 1, extraLines: -7 },
] as const

/** Sets one section and fills its pages, fitted so that the last page is not nearly empty. */
export function setSection(section: Section, document: DocumentSetting, known: KnownPages): SetSection {
  const tries = new Map<number, Try>()
  const tryAt = (tightness: number): Try => {
    const done = tries.get(tightness) ?? setRows(section, settingFor(document, known, tightness))
    tries.set(tightness, done)
    return done
  }
  const wanted = section.opensChapter ? fittings : []
  const fitting = wanted.find(({ tightness, extraLines }) => {
    const pages = fill(tryAt(tightness).rows, document, extraLines)
    return endsWell(pages, document)
  })
  const { tightness, extraLines } = fitting ?? fittings[0]
  const { rows, setting } = tryAt(tightness)
  return finishedSection(section, fill(rows, document, extraLines), setting)
}

export function finishedSection(
  section: Section | null,
  pages: readonly RowPage[],
  setting: Setting,
): SetSection {
  return {
    section,
    pages,
    tags: setting.tags.tags,
    warnings: setting.warnings,
    asksForPages: setting.pages.asked,
  }
}

type Try = { rows: readonly Row[]; setting: Setting }

function setRows(section: Section, setting: Setting): Try {
  const place: Place = { x: 0, width: measureOf(setting.style.page), tag: null, voice: 'page' }
  return { rows: setBlocks(section.blocks, place, setting), setting }
}

function fill(rows: readonly Row[], { style }: DocumentSetting, extraLines: number): readonly RowPage[] {
  return paginate(rows, { height: areaOf(style.page) + extraLines * style.grid, grid: style.grid })
}

function endsWell(pages: readonly RowPage[], { style }: DocumentSetting): boolean {
  return pages.length < 2 || (pages.at(-1)?.height ?? 0) >= fewestLines * style.grid
}
