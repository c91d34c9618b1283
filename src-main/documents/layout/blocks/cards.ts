import { textOf, type Block, type BlockOf } from '../../blocks'
import type { Item } from '../../model'
import { heightOf, moved, row, spaced, stacked, type Row } from '../rows'
import { inside, type Place, type Setting } from '../setting'

type Within = {
  setting: Setting
  setBlocks: (blocks: readonly Block[], place: Place, setting: Setting) => readonly Row[]
}

/** Equal cards, row by row from the top left; what stands on a card is centred between its top and its foot. */
export function setCards(block: BlockOf<'cards'>, place: Place, within: Within): readonly Row[] {
  const { columns, height, gapX, gapY } = within.setting.style.cards
  const width = (place.width - gapX * (columns - 1)) / columns
  const lines = Array.from({ length: Math.ceil(block.cards.length / columns) }, (_, line) =>
    block.cards.slice(line * columns, (line + 1) * columns),
  )
  return lines.flatMap((cards, line) => {
    const items = cards.flatMap((blocks, column) =>
      cardAt({ ...place, x: place.x + column * (width + gapX), width }, blocks, within),
    )
    return spaced([row(height, items)], line === 0 ? 0 : gapY, 0)
  })
}

function cardAt(place: Place, blocks: readonly Block[], { setting, setBlocks }: Within): readonly Item[] {
  const { height, padding, cut } = setting.style.cards
  const tag = setting.tags.add('Sect', place.tag)
  const rows = spaced(
    setBlocks(
      blocks,
      { ...inside(place, tag, padding), width: place.width - 2 * padding, voice: 'box' },
      setting,
    ),
    0,
    0,
  )
  const room = height - 2 * padding - heightOf(rows)
  if (room < 0) setting.warnings.push({ code: 'too-long', about: beginningOf(blocks), line: 0 })
  const words = stacked(rows).map((item) => moved(item, 0, padding + Math.max(0, room) / 2))
  return cut ? [edgeOf(place, height), ...words] : words
}

/** The first words on a card, by which she finds it. */
function beginningOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => ('content' in block ? [textOf(block.content)] : []))
    .join(' ')
    .slice(0, 40)
}

function edgeOf({ x, width }: Place, height: number): Item {
  return { kind: 'rect', x, y: 0, width, height, fill: null, stroke: 'rule', tag: null }
}
