import type { TextItem } from '../model'
import { kept } from '../type/kept'
import type { Figures, Glyph, Shaper } from '../type/shaper'
import type { KitFont } from './kit'
import { number, numbers } from './operators'

/** A font as one document knows it: the widths its file gives, and the words that were set with it before. */
export type OpenFont = {
  kit: KitFont
  widthOf: (glyph: number) => number
  words: Readonly<Record<Figures, Map<string, SetWord>>>
}

/**
 * A word as strings and steps for the TJ operator, in stretches of equal height above the baseline. `moved` is how far the pen
 * goes, `width` how wide the layout takes the word to be. Lengths in thousandths of the type size.
 */
type SetWord = { stretches: readonly { rise: number; strings: string }[]; moved: number; width: number }

/** Steps smaller than this many thousandths are not taken. */
const hair = 0.5

/** Sets the words of an item, each where the layout put it. */
export function setTextItem(item: TextItem, font: OpenFont, shaper: Shaper): string {
  const line = new Line()
  const scale = 1000 / (item.size * item.breadth)
  const wordOf = (text: string): SetWord => wordIn(text, item, font, shaper)
  for (const [index, [dx, text]] of item.words.entries()) {
    if (index > 0) line.add(wordOf(' '), line.end)
    line.add(wordOf(text), dx * scale)
  }
  if (item.after === ' ' && !item.rightToLeft) line.add(wordOf(' '), line.end)
  const begin = `BT\n/${font.kit.id} ${number(item.size)} Tf\n${number(item.breadth)} 0 0 -1 ${numbers(item.x, item.y)} Tm`
  const hyphen = item.after === '-' ? softHyphen(wordOf('-')) : []
  return [begin, ...line.operators(), ...hyphen, 'ET'].join('\n')
}

/** A hyphen that only divides a word is told as such, so that the word is read and searched whole. */
function softHyphen(hyphen: SetWord): readonly string[] {
  const line = new Line()
  line.add(hyphen, 0)
  return ['/Span <</ActualText <FEFF00AD>>> BDC', ...line.operators(), 'EMC']
}

function wordIn(text: string, item: TextItem, font: OpenFont, shaper: Shaper): SetWord {
  const known = font.words[item.figures]
  return (
    known.get(text) ?? kept(known, text, setWord(shaper.shape(text, item.face, item.figures).glyphs, font))
  )
}

function setWord(glyphs: readonly Glyph[], font: OpenFont): SetWord {
  const stretches: { rise: number; parts: string[] }[] = []
  let pen = 0
  let width = 0
  for (const glyph of glyphs) {
    const id = include(glyph, font)
    const step = width + glyph.dx - pen
    const isStep = Math.abs(step) >= hair
    const last = stretches.at(-1)
    if (last?.rise !== glyph.dy)
      stretches.push({ rise: glyph.dy, parts: [isStep ? `${number(-step)} <` : '<', fourDigits(id)] })
    else if (isStep) last.parts.push(`> ${number(-step)} <`, fourDigits(id))
    else last.parts.push(fourDigits(id))
    pen += (isStep ? step : 0) + (font.kit.widths[id] ?? 0)
    width += glyph.advance
  }
  return {
    stretches: stretches.map(({ rise, parts }) => ({ rise, strings: `${parts.join('')}>` })),
    moved: pen,
    width,
  }
}

const digits = Array.from({ length: 0x10000 >> 4 }, (_, id) => id.toString(16).padStart(4, '0'))

function fourDigits(id: number): string {
  return digits[id] ?? id.toString(16).padStart(4, '0')
}

/** The glyph's number in the file, where it is taken in when it is first used. */
function include(glyph: Glyph, { kit, widthOf }: OpenFont): number {
  const id = kit.subset.includeGlyph(glyph.id)
  kit.widths[id] ??= widthOf(glyph.id)
  kit.unicode[id] ??= Array.from(glyph.text, (sign) => sign.codePointAt(0) ?? 0)
  return id
}

/** Collects words and the steps between them. */
class Line {
  /** Where the last word ended, by the layout. */
  end = 0
  private pen = 0
  private rise = 0
  private strings: string[] = []
  private readonly done: string[] = []

  add(word: SetWord, from: number): void {
    const step = from - this.pen
    if (Math.abs(step) >= hair) {
      this.strings.push(number(-step))
      this.pen = from
    }
    for (const { rise, strings } of word.stretches) {
      this.lift(rise)
      this.strings.push(strings)
    }
    this.pen += word.moved
    this.end = from + word.width
  }

  operators(): readonly string[] {
    this.lift(0)
    this.flush()
    return this.done
  }

  private lift(rise: number): void {
    if (rise === this.rise) return
    this.flush()
    this.done.push(`${number(rise)} Ts`)
    this.rise = rise
  }

  private flush(): void {
    if (this.strings.length > 0) this.done.push(`[${this.strings.join(' ')}] TJ`)
    this.strings = []
  }
}
