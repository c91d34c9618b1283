import type { Language } from '../language'
import { levelsOf } from './direction'
import type { Face } from './shaper'
import type { TextStyle } from './text-style'
import type { Typesetter } from './typesetter'
import { wordDivider, type WordManner } from './words'

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

/** Takes a paragraph apart into atoms, and tells its direction: base 1 when it begins from right to left. */
export function atomsOf(
  spans: readonly Span[],
  style: TextStyle,
  { language, typesetter }: { language: Language; typesetter: Typesetter },
): { atoms: readonly Atom[]; base: number } {
  const { levels, base } = levelsOf(spans.map((span) => span.text).join(''))
  const atoms: Atom[] = []
  let from = 0
  for (const span of spans) {
    const { face, whole } = span
    const manner = { face, whole, figures: style.figures, language, hyphenate: style.hyphenate }
    const taker = takerOf(span, manner, style.size, typesetter)
    takeSpan(span.text, levels.slice(from, from + span.text.length), atoms, taker)
    from += span.text.length
  }
  return { atoms, base }
}

/** How the words and the spaces of one span become atoms. */
type Taker = {
  space: (level: number) => Atom
  word: (text: string, levels: readonly number[]) => readonly Atom[]
}

function takerOf(span: Span, manner: WordManner, size: number, typesetter: Typesetter): Taker {
  const widthOf = (sign: string): number =>
    (typesetter.shaper.shape(sign, span.face, manner.figures).advance * size) / 1000
  const divide = wordDivider(manner, typesetter)
  const ends = {
    hyphen: [{ kind: 'hyphen', width: widthOf('-') }],
    chance: [{ kind: 'chance' }],
    nothing: [],
  } as const
  const spaceWidth = widthOf(' ')
  return {
    space: (level) => ({ kind: 'space', width: spaceWidth, level }),
    word: (text, levels) =>
      divide(text, levels).flatMap(({ endsWith, width, ...part }): readonly Atom[] => [
        { kind: 'piece', source: span.source, ...part, width: (width * size) / 1000 },
        ...ends[endsWith],
      ]),
  }
}

function takeSpan(text: string, levels: readonly number[], atoms: Atom[], taker: Taker): void {
  for (const { 0: token, index } of text.matchAll(/[ \n]|[^ \n]+/g)) {
    if (token === '\n') atoms.push({ kind: 'newline' })
    else if (token !== ' ') atoms.push(...taker.word(token, levels.slice(index, index + token.length)))
    else if (mayStandAfter(atoms.at(-1))) atoms.push(taker.space(levels[index] ?? 0))
  }
}

/** A space stands neither at the beginning nor beside another. */
function mayStandAfter(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.kind !== 'space' && atom.kind !== 'newline'
}
