import type { Block, BlockOf } from '../../blocks'
import { areaOf } from '../document-style'
import { heightOf, kept, keptWithNext, spaced, type Row } from '../rows'
import { inside, type Place, type Setting } from '../setting'
import { setText } from '../text'
import { framed, insideBox, setPortrait } from './boxes'
import { setCards } from './cards'
import { setContents } from './contents'
import { setCover } from './cover'
import { setFigure, setKeyFigures } from './figures'
import { setFields, setLines, setSign, setTicks } from './forms'
import { setPicture } from './picture'
import { setHeading, setList, setParagraphBlock, setQuote } from './prose'
import { setFacts, setTable } from './tables'

type Setter<Kind extends Block['kind']> = (
  block: BlockOf<Kind>,
  place: Place,
  setting: Setting,
  previous: Block | undefined,
) => readonly Row[]

/** How each kind of block becomes rows; a new kind without an entry does not compile. */
const setters: { [Kind in Block['kind']]: Setter<Kind> } = {
  heading: setHeading,
  paragraph: setParagraphBlock,
  list: setList,
  quote: setQuote,
  box: setBox,
  group: setGroup,
  table: setTable,
  facts: setFacts,
  lines: setLines,
  fields: setFields,
  sign: setSign,
  ticks: setTicks,
  cards: (block, place, setting) => setCards(block, place, { setting, setBlocks }),
  portrait: setPortrait,
  picture: setPicture,
  figure: setFigure,
  'key-figures': setKeyFigures,
  contents: setContents,
  'page-break': () => [],
  cover: setCover,
}

/** Sets the blocks one below the other. */
export function setBlocks(blocks: readonly Block[], place: Place, setting: Setting): readonly Row[] {
  return blocks.flatMap((block, index) => {
    const rows = setBlock(block, place, setting, blocks[index - 1])
    if (isSigned(blocks, index)) return keptWithNext(rows)
    return introduces(block, blocks[index + 1]) ? boundToNext(rows) : rows
  })
}

/** Nobody signs on a page that holds only her signature: what stands above it, past a heading, comes along. */
function isSigned(blocks: readonly Block[], index: number): boolean {
  const below = blocks.slice(index + 1).find(({ kind }) => kind !== 'heading')
  return below?.kind === 'sign'
}

/** A paragraph before a list, a table or lines to write on says what they are for. */
function introduces(block: Block, next: Block | undefined): boolean {
  return (
    block.kind === 'paragraph' &&
    next !== undefined &&
    ['list', 'table', 'lines', 'fields', 'ticks'].includes(next.kind)
  )
}

function boundToNext(rows: readonly Row[]): readonly Row[] {
  return rows.map((each, index) => (index === rows.length - 1 ? { ...each, keep: true } : each))
}

function setBlock<Kind extends Block['kind']>(
  block: BlockOf<Kind> & { kind: Kind },
  place: Place,
  setting: Setting,
  previous: Block | undefined,
): readonly Row[] {
  return setters[block.kind](block, place, setting, previous)
}

function setGroup(block: BlockOf<'group'>, place: Place, setting: Setting): readonly Row[] {
  const rows = setBlocks(block.blocks, place, setting)
  return heightOf(rows) < 0.5 * areaOf(setting.style.page) ? kept(rows) : rows
}

function setBox(block: BlockOf<'box'>, place: Place, setting: Setting): readonly Row[] {
  const within = inside(insideBox(block.style, place), setting.tags.add('Sect', place.tag))
  const title = titleOf(block, within, setting)
  return framed(
    [...title, ...spaced(setBlocks(block.blocks, within, setting), 0, 0)],
    block.style,
    place,
    setting,
  )
}

function titleOf(block: BlockOf<'box'>, place: Place, setting: Setting): readonly Row[] {
  if (block.title.length === 0) return []
  const rows = setText(
    { content: block.title, role: 'box-title' },
    inside(place, setting.tags.add('P', place.tag)),
    setting,
  )
  return keptWithNext(rows)
}
