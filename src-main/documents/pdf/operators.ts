import type { Glyph, Shaper } from '../type/shaper'
import type { TextItem } from '../model'
import type { KitFont } from './kit'
import type { Colour } from '../palette'

/** PDF operators as text, in a coordinate system whose origin is at the top left of the page. */

export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

export function numbers(...values: readonly number[]): string {
  return values.map(number).join(' ')
}

export function fillColour(colour: Colour): string {
  return colour.length === 1 ? `${number(colour[0])} g` : `${numbers(...colour)} rg`
}

export function strokeColour(colour: Colour): string {
  return colour.length === 1 ? `${number(colour[0])} G` : `${numbers(...colour)} RG`
}

/** Sets the words of an item, each glyph where the layout put it. */
export function textOperators(item: TextItem, font: KitFont, shaper: Shaper): string {
  const writer = new GlyphWriter(font)
  const scale = 1000 / item.size
  const shapeOf = (text: string): readonly Glyph[] => shaper.shape(text, item.face, item.figures).glyphs
  for (const [index, [dx, text]] of item.words.entries()) {
    if (index > 0) writer.show(shapeOf(' '), writer.end)
    writer.show(shapeOf(text), dx * scale)
  }
  if (item.after === ' ' && !item.rightToLeft) writer.show(shapeOf(' '), writer.end)
  const begin = `BT\n/${font.id} ${number(item.size)} Tf\n1 0 0 -1 ${numbers(item.x, item.y)} Tm`
  return [
    begin,
    ...writer.operators(),
    ...(item.after === '-' ? softHyphen(shapeOf('-'), font) : []),
    'ET',
  ].join('\n')
}

/** A hyphen that only divides a word is told as such, so that the word is read and searched whole. */
function softHyphen(glyphs: readonly Glyph[], font: KitFont): readonly string[] {
  const writer = new GlyphWriter(font)
  writer.show(glyphs, 0)
  return ['/Span <</ActualText <FEFF00AD>>> BDC', ...writer.operators(), 'EMC']
}

/** Collects glyphs and the steps between them for the TJ operator. Lengths in thousandths of the type size. */
class GlyphWriter {
  /** Where the last glyph ended, by the layout. */
  end = 0
  private at = 0
  private rise = 0
  private hex = ''
  private parts: string[] = []
  private readonly done: string[] = []
  private readonly font: KitFont

  constructor(font: KitFont) {
    this.font = font
  }

  show(glyphs: readonly Glyph[], from: number): void {
    let x = from
    for (const glyph of glyphs) {
      this.lift(glyph.dy)
      this.moveTo(x + glyph.dx)
      this.add(glyph)
      x += glyph.advance
    }
    this.end = x
  }

  operators(): readonly string[] {
    this.lift(0)
    this.flush()
    return this.done
  }

  private moveTo(x: number): void {
    const step = x - this.at
    if (Math.abs(step) < 0.5) return
    this.closeHex()
    this.parts.push(number(-step))
    this.at = x
  }

  private lift(dy: number): void {
    if (dy === this.rise) return
    this.flush()
    this.done.push(`${number(dy)} Ts`)
    this.rise = dy
  }

  private add(glyph: Glyph): void {
    const id = this.font.subset.includeGlyph(glyph.id)
    this.font.widths[id] ??= this.font.font.getGlyph(glyph.id).advanceWidth * this.font.scale
    this.font.unicode[id] ??= Array.from(glyph.text, (sign) => sign.codePointAt(0) ?? 0)
    this.hex += id.toString(16).padStart(4, '0')
    this.at += this.font.widths[id]
  }

  private closeHex(): void {
    if (this.hex !== '') this.parts.push(`<${this.hex}>`)
    this.hex = ''
  }

  private flush(): void {
    this.closeHex()
    if (this.parts.length > 0) this.done.push(`[${this.parts.join(' ')}] TJ`)
    this.parts = []
  }
}
