import type { Language } from '../language'
import { itemise, type Item } from './itemise'
import { kept } from './kept'
import type { Face, Figures, Glyph } from './shaper'
import type { Typesetter } from './typesetter'

/** A part of a word that no line break divides. Width in thousandths of the type size. */
export type Part = {
  text: string
  face: Face
  level: number
  width: number
  endsWith: 'hyphen' | 'chance' | 'nothing'
}

/** How a word is to be treated. A whole word, a name for instance, is not divided. */
export type WordManner = {
  face: Face
  figures: Figures
  language: Language
  whole: boolean
  hyphenate: boolean
}

const chances = /(?<=[-–/])(?=[\p{L}\p{N}])|(?<=\p{Script=Han})(?=\p{Script=Han})/gu
/** Without one of these signs there is no such chance; most words have none, and this is known sooner. */
const opening = /[-/\u2010-\uffff]/
const chancesInAddress = /(?<=[-–/@.])(?=[\p{L}\p{N}])/gu
const mostRemembered = 20_000

/** Takes words apart where they may be divided, and measures the parts. Words from left to right are remembered. */
export function wordDivider(manner: WordManner, typesetter: Typesetter) {
  const key = Object.values(manner).join(' ')
  const known = typesetter.words.get(key) ?? new Map<string, readonly Part[]>()
  typesetter.words.set(key, known)
  if (known.size > mostRemembered) known.clear()
  return (word: string, levels: readonly number[]): readonly Part[] => {
    if (levels.length > 0) return divide(word, manner, levels, typesetter)
    return known.get(word) ?? kept(known, word, divide(word, manner, levels, typesetter))
  }
}

function divide(
  word: string,
  manner: WordManner,
  levels: readonly number[],
  typesetter: Typesetter,
): readonly Part[] {
  const points = divisionsOf(word, manner, typesetter)
  const isAddress = looksLikeAddress(word)
  let from = 0
  return itemise(word.replaceAll('\u00ad', ''), manner.face, levels, typesetter.shaper).flatMap((item) => {
    const inside = points
      .map((point) => point - from)
      .filter((point) => point > 0 && point < item.text.length)
    from += item.text.length
    const open = manner.whole && !isAddress ? [] : chancesIn(item.text, isAddress)
    return cut(item, { hyphens: inside, chances: open }, manner.figures, typesetter)
  })
}

function divisionsOf(word: string, manner: WordManner, typesetter: Typesetter): readonly number[] {
  const isDivisible = manner.hyphenate && !manner.whole && !looksLikeAddress(word)
  return isDivisible || word.includes('\u00ad') ? typesetter.hyphenate(word, manner.language) : []
}

type Cuts = { hyphens: readonly number[]; chances: readonly number[] }

function cut(item: Item, cuts: Cuts, figures: Figures, { shaper }: Typesetter): readonly Part[] {
  const { glyphs, advance } = shaper.shape(item.text, item.face, figures)
  if (cuts.hyphens.length + cuts.chances.length === 0)
    return [{ ...item, width: advance, endsWith: 'nothing' }]
  const ends = [...new Set([...cuts.hyphens, ...cuts.chances])].toSorted((a, b) => a - b)
  const bounds = [...ends, item.text.length]
  const widths = widthsUpTo(bounds, glyphs, advance)
  return bounds.map((end, index) => {
    const sign = cuts.chances.includes(end) ? 'chance' : 'hyphen'
    return {
      ...item,
      text: item.text.slice(bounds[index - 1] ?? 0, end),
      width: (widths[index] ?? 0) - (widths[index - 1] ?? 0),
      endsWith: end === item.text.length ? 'nothing' : sign,
    }
  })
}

/** Width of the word up to each bound, the last one being its end. */
function widthsUpTo(bounds: readonly number[], glyphs: readonly Glyph[], advance: number): readonly number[] {
  const widths: number[] = []
  let told = 0
  let width = 0
  for (const glyph of glyphs) {
    while (widths.length < bounds.length - 1 && told >= (bounds[widths.length] ?? 0)) widths.push(width)
    told += glyph.text.length
    width += glyph.advance
  }
  return [...widths, advance]
}

function chancesIn(text: string, isAddress: boolean): readonly number[] {
  if (!isAddress && !opening.test(text)) return []
  return [...text.matchAll(isAddress ? chancesInAddress : chances)].map((match) => match.index)
}

function looksLikeAddress(text: string): boolean {
  return /@|:\/\/|^www\./.test(text)
}
