import { plain, type Content } from '../blocks'
import type { Item } from '../model'
import { measureOf, type DocumentStyle, type TextRole } from './document-style'
import { moved, stacked } from './rows'
import type { Place, Setting } from './setting'
import { setText } from './text'

/** What a page says of itself at its head and foot; read out by no screen reader. */
export type PageFacts = { no: number; pages: number; title: Content; opensChapter: boolean }

/** Running head and folio, measured from the top left corner of the type area. */
export function furnitureOf(page: PageFacts, setting: Setting): readonly Item[] {
  return furnitures[setting.style.furniture](page, setting)
}

const furnitures: Record<DocumentStyle['furniture'], typeof bookFurniture> = {
  book: bookFurniture,
  sheet: sheetFurniture,
  none: () => [],
}

/** Left page: the book; right page: the chapter; the number at the outer edge below. */
function bookFurniture(page: PageFacts, setting: Setting): readonly Item[] {
  const isRight = page.no % 2 === 1
  const align = isRight ? 'right' : 'left'
  const head = isRight ? page.title : plain(setting.labels.running)
  const top = page.opensChapter
    ? []
    : strip(head, 'running', { align, y: -1.9 * setting.style.grid }, setting)
  return [...top, ...strip(plain(String(page.no)), 'folio', { align, y: footOf(setting) }, setting)]
}

function sheetFurniture(page: PageFacts, setting: Setting): readonly Item[] {
  const { labels } = setting
  const count = labels.pageOf.replace('{page}', String(page.no)).replace('{pages}', String(page.pages))
  const y = footOf(setting)
  const mark = strip(plain(labels.mark), 'running', { align: 'right', y: -2 * setting.style.grid }, setting)
  const running =
    page.no === 1
      ? []
      : strip(plain(labels.running), 'running', { align: 'left', y: -2 * setting.style.grid }, setting)
  return [
    ...mark,
    ...running,
    ...strip(plain(labels.foot), 'running', { align: 'left', y }, setting),
    ...strip(plain(count), 'running', { align: 'right', y }, setting),
  ]
}

type At = { align: 'left' | 'right'; y: number }

function strip(content: Content, role: TextRole, at: At, setting: Setting): readonly Item[] {
  const place: Place = { x: 0, width: measureOf(setting.style.page), tag: null, voice: 'page' }
  return stacked(setText({ content, role, align: at.align }, place, setting)).map((item) =>
    moved(item, 0, at.y),
  )
}

/** Low enough to stand clear of the one line more that a page may be given. */
function footOf({ style }: Setting): number {
  return style.page.height - style.page.top - style.page.bottom + 1.5 * style.grid
}
