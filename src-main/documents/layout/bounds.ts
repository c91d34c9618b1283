import type { Item, ItemOf, PageModel, Tag } from '../model'

type Bounds = readonly [left: number, top: number, right: number, bottom: number]

/** The tags with the place of every figure on its page, as readers of tagged pages ask for it. */
export function withBounds(tags: readonly Tag[], pages: readonly PageModel[]): readonly Tag[] {
  const found = new Map<number, Bounds>()
  for (const item of pages.flatMap((page) => page.items)) {
    const tag = item.kind === 'place' ? null : item.tag
    if (tag !== null && tags[tag]?.role === 'Figure') found.set(tag, union(found.get(tag), itemBounds(item)))
  }
  return tags.map((tag, index) => {
    const bounds = found.get(index)
    return bounds ? { ...tag, bounds } : tag
  })
}

/** Where an item stands; of text only its left edge is known here, which its neighbours in a figure make up for. */
const boundsOf: { [Kind in Item['kind']]: (item: ItemOf<Kind>) => Bounds } = {
  rect: areaOf,
  image: areaOf,
  link: areaOf,
  rule: (item) => [item.x, item.y, item.x + item.dx, item.y + item.dy],
  text: (item) => [item.x, item.y - item.size, item.x, item.y + 0.25 * item.size],
  vector: pointOf,
  place: pointOf,
}

function itemBounds<Kind extends Item['kind']>(item: ItemOf<Kind> & { kind: Kind }): Bounds {
  return boundsOf[item.kind](item)
}

function areaOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Bounds {
  return [x, y, x + width, y + height]
}

function pointOf({ x, y }: { x: number; y: number }): Bounds {
  return [x, y, x, y]
}

function union(one: Bounds | undefined, other: Bounds): Bounds {
  if (!one) return other
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ]
}
