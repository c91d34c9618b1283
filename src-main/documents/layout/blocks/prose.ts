import type { Block, BlockOf, Content } from '../../blocks'
import { plain } from '../../blocks'
import type { Item } from '../../model'
import type { DocumentStyle, TextRole } from '../document-style'
import { heightOf, kept, keptWithNext, moved, spaced, stacked, withoutWidows, type Row } from '../rows'
import { inside, type Place, type Setting, type Voice } from '../setting'
import { baselineOf, setText, widthOf } from '../text'

export function setHeading(block: BlockOf<'heading'>, place: Place, setting: Setting): readonly Row[] {
  const heading = setting.headings.find((candidate) => candidate.title === block.content)
  const tag = setting.tags.add(`H${block.level}`, place.tag)
  const within = inside(place, tag)
  const mark: Item = { kind: 'place', x: 0, y: 0, name: heading?.place ?? '' }
  const rows =
    block.level === 1
      ? chapterRows(block, heading?.number ?? '', within, setting)
      : sectionRows(block, within, setting)
  const [first, ...rest] = rows
  return first ? keptWithNext([{ ...first, items: [mark, ...first.items] }, ...rest]) : []
}

/** A chapter of a book begins low on its page, under its number. */
function chapterRows(
  block: BlockOf<'heading'>,
  number: string,
  place: Place,
  setting: Setting,
): readonly Row[] {
  const { grid } = setting.style
  const title = setText({ content: block.content, role: 'heading-1' }, place, setting)
  if (setting.style.chapters === 'running') return spaced(title, grid, grid / 2)
  const numeral =
    number === '' ? [] : setText({ content: plain(number), role: 'chapter-number' }, place, setting)
  return [...numeral, ...spaced(title, 0, grid)]
}

function sectionRows(block: BlockOf<'heading'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const rows = setText({ content: block.content, role: `heading-${block.level}` }, place, setting)
  return block.level === 2
    ? overGrid(spaced(rows, 1.25 * grid, grid / 2))
    : overGrid(spaced(rows, 0.8 * grid, 0))
}

/** The rows stand so that what follows them begins on the grid. */
function overGrid(rows: readonly Row[]): readonly Row[] {
  const whole = heightOf(rows) + (rows.at(-1)?.after ?? 0)
  return rows.map((each, index) => (index === 0 ? { ...each, onGrid: whole } : each))
}

const voices: { [Each in Voice]: TextRole } = { page: 'body', box: 'box', letter: 'letter' }

export function setParagraphBlock(
  block: BlockOf<'paragraph'>,
  place: Place,
  setting: Setting,
  previous: Block | undefined,
): readonly Row[] {
  const { style } = setting
  const follows = previous?.kind === 'paragraph' && previous.style === 'body'
  const goesOn = follows && !isTitle(previous)
  const role = block.style === 'body' ? voices[place.voice] : block.style
  const indent = role === 'body' && goesOn ? indentIn(style) : 0
  const within = inside(place, setting.tags.add('P', place.tag))
  const rows = withoutWidows(setText({ content: block.content, role, indent }, within, setting))
  const whole = isTitle(block) ? keptWithNext(rows) : rows
  return spaced(whole, gapBefore(role, follows, setting), gapAfter(role, setting))
}

/** How far a paragraph that goes on from another one is set in. */
function indentIn({ paragraphs, text }: DocumentStyle): number {
  return paragraphs === 'indented' ? 1.1 * text.body.size : 0
}

/** A paragraph that is strong from end to end is the title of what follows. */
function isTitle({ content }: BlockOf<'paragraph'>): boolean {
  return content.length > 0 && content.every((part) => part.kind === 'text' && part.mark === 'strong')
}

function gapBefore(role: TextRole, follows: boolean, { style }: Setting): number {
  if (role === 'body') return follows && style.paragraphs === 'indented' ? 0 : style.grid / 2
  if (role === 'box' || role === 'letter') return 0.4 * style.grid
  return role === 'lead' ? 0 : style.grid / 3
}

function gapAfter(role: TextRole, { style }: Setting): number {
  if (role === 'lead') return style.grid
  return style.paragraphs === 'spaced' ? style.grid / 2 : 0
}

export function setList(block: BlockOf<'list'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const list = setting.tags.add('L', place.tag)
  const role = voices[place.voice]
  const markers = block.items.map((_, index) => plain(block.style === 'numbers' ? `${index + 1}.` : '•'))
  const indent =
    block.style === 'boxes' ? 1.7 * setting.style.text[role].size : indentOf(markers, role, setting)
  const rows = block.items.flatMap((content, index) => {
    const tag = setting.tags.add('LI', list)
    const marker = block.style === 'boxes' ? null : (markers[index] ?? null)
    return setItem({ content, marker, role, indent }, inside(place, tag), setting)
  })
  return spaced(keepEnds(rows), grid / 2, grid / 2)
}

/** The first two and the last two lines of a list stand together. */
function keepEnds(rows: readonly Row[]): readonly Row[] {
  return rows.map((each, index) => ({
    ...each,
    keep: each.keep || (rows.length > 1 && (index === 0 || index === rows.length - 2)),
  }))
}

function indentOf(markers: readonly Content[], role: TextRole, setting: Setting): number {
  const widest = Math.max(0, ...markers.map((content) => widthOf({ content, role }, setting)))
  return widest + 0.55 * setting.style.text[role].size
}

type ListItem = { content: Content; marker: Content | null; role: TextRole; indent: number }

function setItem(item: ListItem, place: Place, setting: Setting): readonly Row[] {
  const style = setting.style.text[item.role]
  const label = inside(place, setting.tags.add('Lbl', place.tag))
  const body = inside(place, setting.tags.add('LBody', place.tag), item.indent)
  // The lines of an item are too few and too short to be filled out evenly.
  const align = style.align === 'justify' ? 'left' : style.align
  const rows = withoutWidows(setText({ content: item.content, role: item.role, align }, body, setting))
  const sign =
    item.marker === null
      ? [tickBox(place.x, baselineOf(style), style.size)]
      : markerOf(item, item.marker, label, setting)
  const [first, ...rest] = rows
  return first ? [{ ...first, items: [...sign, ...first.items] }, ...rest] : []
}

/** The marker stands at the right of its column, so that numbers end under each other. */
function markerOf(item: ListItem, content: Content, place: Place, setting: Setting): readonly Item[] {
  const gap = 0.55 * setting.style.text[item.role].size
  const by = item.indent - gap - widthOf({ content, role: item.role }, setting)
  return stacked(
    setText({ content, role: item.role }, { ...place, x: place.x + by, width: item.indent + 20 }, setting),
  )
}

export function tickBox(x: number, baseline: number, size: number): Item {
  const side = 0.82 * size
  return {
    kind: 'rect',
    x,
    y: baseline - side + 0.06 * size,
    width: side,
    height: side,
    fill: null,
    stroke: 'text',
    tag: null,
  }
}

export function setQuote(block: BlockOf<'quote'>, place: Place, setting: Setting): readonly Row[] {
  const { grid } = setting.style
  const quote = setting.tags.add('BlockQuote', place.tag)
  const within = inside({ ...place, width: place.width - 1.5 * grid }, quote, 1.5 * grid)
  const said = setText(
    { content: block.content, role: 'quote' },
    inside(within, setting.tags.add('P', quote)),
    setting,
  )
  const frame = { x: place.x, width: place.width, fill: null, stroke: null, bar: 'accent' as const }
  const by = block.by.length === 0 ? [] : speaker(block.by, within, setting)
  const rows = kept([...said, ...by]).map((each) => ({ ...each, frame }))
  return spaced(rows, grid, grid)
}

function speaker(by: Content, place: Place, setting: Setting): readonly Row[] {
  const rows = setText(
    { content: by, role: 'quote-by' },
    inside(place, setting.tags.add('P', place.tag)),
    setting,
  )
  return rows.map((each) => ({ ...each, items: each.items.map((item) => moved(item, 0, 2)) }))
}
