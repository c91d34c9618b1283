import type { Language } from '../language'
import { levelsOf } from './direction'
import { itemise, type Item } from './itemise'
import type { Face } from './shaper'
import type { TextStyle } from './text-style'
import type { Typesetter } from './typesetter'

/** A stretch of text in one face; `source` tells which part of the paragraph it came from. */
export type Span = { text: string; face: Face; whole: boolean; source: number }

/** The smallest things a line is made of. Widths in points. */
export type Atom =
  | { kind: 'piece'; text: string; face: Face; source: number; level: number; width: number }
  | { kind: 'space'; width: number; level: number }
  /** A place to divide a word; `width` is that of the hyphen printed there. */
  | { kind: 'hyphen'; width: number }
  /** A place to break without a sign, as after the hyphen in "kl. 10-12". */
  | { kind: 'chance' }
  | { kind: 'newline' }

/** What a single line can hold. */
export type LineAtom = Exclude<Atom, { kind: 'newline' }>
export type Piece = Extract<Atom, { kind: 'piece' }>

const chances = /(?<=[-–/])(?=[\p{L}\p{N}])|(?<=\p{Script=Han})(?=\p{Script=Han})/gu
const chancesInAddress = /(?<=[-–/@.])(?=[\p{L}\p{N}])/gu

/** Takes a paragraph apart into atoms, and tells its direction: base 1 when it begins from right to left. */
export function atomsOf(
  spans: readonly Span[],
  style: TextStyle,
  { language, typesetter }: { language: Language; typesetter: Typesetter },
): { atoms: readonly Atom[]; base: number } {
  const { levels, base } = levelsOf(spans.map((span) => span.text).join(''))
  const taker = new Taker(style, language, typesetter)
  let from = 0
  for (const span of spans) {
    taker.take(span, levels.slice(from, from + span.text.length))
    from += span.text.length
  }
  return { atoms: taker.atoms, base }
}

class Taker {
  readonly atoms: Atom[] = []
  private readonly style: TextStyle
  private readonly language: Language
  private readonly typesetter: Typesetter

  constructor(style: TextStyle, language: Language, typesetter: Typesetter) {
    this.style = style
    this.language = language
    this.typesetter = typesetter
  }

  take(span: Span, levels: readonly number[]): void {
    for (const { 0: token, index } of span.text.matchAll(/[ \n]|[^ \n]+/g)) {
      if (token === '\n') this.atoms.push({ kind: 'newline' })
      else if (token === ' ') this.takeSpace(span, levels[index] ?? 0)
      else this.takeWord({ ...span, text: token }, levels.slice(index, index + token.length))
    }
  }

  private takeSpace(span: Span, level: number): void {
    const last = this.atoms.at(-1)
    const isSecond = last === undefined || last.kind === 'space' || last.kind === 'newline'
    if (!isSecond) this.atoms.push({ kind: 'space', width: this.width(' ', span.face), level })
  }

  private takeWord(word: Span, levels: readonly number[]): void {
    const divisible = this.style.hyphenate && !word.whole && !isAddress(word.text)
    const points =
      divisible || word.text.includes('\u00ad') ? this.typesetter.hyphenate(word.text, this.language) : []
    const text = word.text.replaceAll('\u00ad', '')
    let from = 0
    for (const item of itemise(text, word.face, levels, this.typesetter.shaper)) {
      const inside = points
        .map((point) => point - from)
        .filter((point) => point > 0 && point < item.text.length)
      this.takeItem(item, word, inside)
      from += item.text.length
    }
  }

  private takeItem(item: Item, word: Span, points: readonly number[]): void {
    const chanceAt = chancesOf(item.text, word)
    const cuts = [...new Set([...points, ...chanceAt])].toSorted((a, b) => a - b)
    const ends = [...cuts, item.text.length]
    let from = 0
    let done = 0
    for (const end of ends) {
      const upTo = this.width(item.text.slice(0, end), item.face)
      this.atoms.push({
        ...item,
        kind: 'piece',
        text: item.text.slice(from, end),
        source: word.source,
        width: upTo - done,
      })
      if (end < item.text.length) this.atoms.push(this.breakAt(chanceAt.includes(end), item.face))
      from = end
      done = upTo
    }
  }

  private breakAt(isChance: boolean, face: Face): Atom {
    return isChance ? { kind: 'chance' } : { kind: 'hyphen', width: this.width('-', face) }
  }

  private width(text: string, face: Face): number {
    return (this.typesetter.shaper.shape(text, face, this.style.figures).advance * this.style.size) / 1000
  }
}

/** Where a word may be broken without a sign; a name not at all. */
function chancesOf(text: string, word: Span): readonly number[] {
  if (isAddress(word.text)) return [...text.matchAll(chancesInAddress)].map((match) => match.index)
  return word.whole ? [] : [...text.matchAll(chances)].map((match) => match.index)
}

function isAddress(text: string): boolean {
  return /@|:\/\/|^www\./.test(text)
}
