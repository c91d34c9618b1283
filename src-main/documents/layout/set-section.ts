import { setBlocks } from './blocks/set-blocks'
import { areaOf, measureOf } from './document-style'
import { paginate, type RowPage } from './paginate'
import type { Row } from './rows'
import type { Section } from './sections'
import type { Place, Setting } from './setting'

export type SetPage = RowPage

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
export function setSection(section: Section, setting: Setting): readonly SetPage[] {
  const begun = { tags: setting.tags.count(), warnings: setting.warnings.length }
  let rows = setRows(section, setting, 1)
  let set = 1
  for (const { tightness, extraLines } of section.opensChapter ? fittings : []) {
    if (tightness !== set) {
      setting.tags.dropFrom(begun.tags)
      setting.warnings.length = begun.warnings
      rows = setRows(section, setting, tightness)
      set = tightness
    }
    const pages = fill(rows, setting, extraLines)
    if (endsWell(pages, setting)) return pages
  }
  return fill(rows, setting, 0)
}

function endsWell(pages: readonly SetPage[], { style }: Setting): boolean {
  return pages.length < 2 || (pages.at(-1)?.height ?? 0) >= fewestLines * style.grid
}

function setRows(section: Section, setting: Setting, tightness: number): readonly Row[] {
  const place: Place = { x: 0, width: measureOf(setting.style.page), tag: null, voice: 'page' }
  return setBlocks(section.blocks, place, { ...setting, tightness })
}

function fill(rows: readonly Row[], { style }: Setting, extraLines: number): readonly SetPage[] {
  return paginate(rows, { height: areaOf(style.page) + extraLines * style.grid, grid: style.grid })
}
