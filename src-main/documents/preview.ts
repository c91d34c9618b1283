import type { Item, ItemOf, PageModel } from './model'
import { hexOf, palettes, type Edition } from './palette'
import type { Ink } from './model'

/**
 * One SVG element, ready to be created as it stands. A text's `words` each stand at their own x; its class names the face
 * (`face-serif-italic`) and the figures (`figures-old`), for which the style sheet has the fonts.
 */
export type Shape = {
  element: 'text' | 'rect' | 'line' | 'path' | 'image'
  attributes: Readonly<Record<string, string | number>>
  words: readonly (readonly [x: number, text: string])[]
}

/** A page to be shown as SVG; lengths in points, to be scaled by the view box. */
export type SvgPage = { no: number; width: number; height: number; shapes: readonly Shape[] }

/** A page as SVG, from the same model that is printed. An image's `href` is the id of its picture. */
export function pageToSvg(page: PageModel, edition: Edition): SvgPage {
  const inks = palettes[edition]
  const colour = (ink: Ink | null): string => (ink === null ? 'none' : hexOf(inks[ink]))
  const drawn = page.items.flatMap((item) => shapesOf(item, colour))
  const shown = edition === 'office' ? drawn.map(withoutColour) : drawn
  return { no: page.no, width: round(page.width), height: round(page.height), shapes: shown }
}

/** Pictures carry their own colours, which the style sheet takes away. */
function withoutColour(drawn: Shape): Shape {
  if (drawn.element !== 'image') return drawn
  return { ...drawn, attributes: { ...drawn.attributes, className: 'in-grey' } }
}

type ColourOf = (ink: Ink | null) => string

const shapes: { [Kind in Item['kind']]: (item: ItemOf<Kind>, colour: ColourOf) => readonly Shape[] } = {
  text: (item, colour) => [textShape(item, colour)],
  rect: (item, colour) => [
    shape('rect', { ...boxOf(item), fill: colour(item.fill), stroke: colour(item.stroke), strokeWidth: 0.6 }),
  ],
  rule: (item, colour) => [ruleShape(item, colour)],
  vector: (item, colour) => [vectorShape(item, colour)],
  image: (item) => [shape('image', { ...boxOf(item), href: item.picture })],
  link: () => [],
  place: () => [],
}

function shapesOf<Kind extends Item['kind']>(
  item: ItemOf<Kind> & { kind: Kind },
  colour: ColourOf,
): readonly Shape[] {
  return shapes[item.kind](item, colour)
}

function textShape(item: ItemOf<'text'>, colour: ColourOf): Shape {
  const last = item.words.length - 1
  const words = item.words.map(([dx, text], index) => {
    const shown = index === last && item.after === '-' ? `${text}-` : text
    return [round((item.x + dx) / item.breadth), shown] as const
  })
  const className = `face-${item.face} figures-${item.figures}`
  const drawn = { y: round(item.y), fontSize: round(item.size), fill: colour(item.ink), className }
  const attributes = item.breadth === 1 ? drawn : { ...drawn, transform: `scale(${item.breadth} 1)` }
  return {
    ...shape('text', item.rightToLeft ? { ...attributes, direction: 'rtl', textAnchor: 'end' } : attributes),
    words,
  }
}

function ruleShape(item: ItemOf<'rule'>, colour: ColourOf): Shape {
  const ends = {
    x1: round(item.x),
    y1: round(item.y),
    x2: round(item.x + item.dx),
    y2: round(item.y + item.dy),
  }
  const line = { ...ends, stroke: colour(item.ink), strokeWidth: item.thickness }
  return shape(
    'line',
    item.dotted ? { ...line, strokeDasharray: `${item.thickness} ${4 * item.thickness}` } : line,
  )
}

function vectorShape(item: ItemOf<'vector'>, colour: ColourOf): Shape {
  const at = { d: item.path, transform: `translate(${round(item.x)} ${round(item.y)})` }
  return shape('path', {
    ...at,
    fill: colour(item.fill),
    stroke: colour(item.stroke),
    strokeWidth: item.thickness,
  })
}

function boxOf({
  x,
  y,
  width,
  height,
}: {
  x: number
  y: number
  width: number
  height: number
}): Record<string, number> {
  return { x: round(x), y: round(y), width: round(width), height: round(height) }
}

function shape(element: Shape['element'], attributes: Shape['attributes']): Shape {
  return { element, attributes, words: [] }
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
