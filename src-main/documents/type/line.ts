import type { After } from '../model'
import type { LineAtom, Piece } from './atoms'
import { visualOrder } from './direction'
import type { Face } from './shaper'
import type { TextStyle } from './text-style'
import type { Typesetter } from './typesetter'

/** Words of one face on a line. `x` of each word in points from the left edge of the measure. */
export type SetRun = {
  face: Face
  source: number
  level: number
  words: (readonly [x: number, text: string])[]
  end: number
}

/** `breadth` is how broad its letters are drawn; 1 is as the face has them. */
export type SetLine = { runs: readonly SetRun[]; after: After; breadth: number }

/** Which atoms make a line, and how it ends. */
export type Cut = { atoms: readonly LineAtom[]; after: SetLine['after'] }

/** The atoms from `begin` up to the break at `end`; past the last atom the line ends for good. */
export function cutBetween(atoms: readonly LineAtom[], begin: number, end: number): Cut {
  const at = atoms[end]
  return { atoms: atoms.slice(begin, end), after: at === undefined ? '' : afterBreak[at.kind] }
}

const afterBreak: { [Kind in LineAtom['kind']]: After } = {
  space: ' ',
  hyphen: '-',
  chance: '\u200b',
  piece: '',
}

/** How much broader or narrower the letters of a justified line may be drawn: nobody sees it, and its spaces are evener. */
export const letterfit = 0.015

export type Fit = { measure: number; align: TextStyle['align'] }

type Word = {
  kind: 'word'
  text: string
  face: Face
  source: number
  level: number
  width: number
  x: number
}
type Gap = { kind: 'gap'; level: number; width: number; x: number }

/** Places the words of a line. A justified line fills the measure; signs like hyphens hang a little outside it. */
export function setLine(cut: Cut, fit: Fit, style: TextStyle, typesetter: Typesetter): SetLine {
  const width = (text: string, face: Face): number =>
    (typesetter.shaper.shape(text, face, style.figures).advance * style.size) / 1000
  const elements = elementsOf(cut.atoms)
  measureEnds(elements, width)
  const last = elements.findLast((element) => element.kind === 'word')
  if (last && cut.after === '-') last.width += width('-', last.face)
  const hangs = last ? hangOf(cut.after === '-' ? '-' : last.text.slice(-1)) * width('-', last.face) : 0
  const room = fit.measure + hangs
  const breadth = fit.align === 'justify' ? fitLetters(elements, room) : 1
  spread(elements, room - widthOf(elements), fit.align)
  return { runs: runsOf(elements), after: cut.after, breadth }
}

/** The letters take up what they can of the room that is left or lacking, the spaces the rest. */
function fitLetters(elements: readonly (Word | Gap)[], room: number): number {
  const words = elements.filter((element) => element.kind === 'word')
  const wanted = (room - widthOf(elements)) / widthOf(words)
  const breadth = 1 + Math.round(1000 * Math.max(-letterfit, Math.min(wanted, letterfit))) / 1000
  for (const word of words) word.width *= breadth
  return breadth
}

function widthOf(elements: readonly (Word | Gap)[]): number {
  return elements.reduce((sum, element) => sum + element.width, 0)
}

function elementsOf(atoms: readonly LineAtom[]): readonly (Word | Gap)[] {
  const elements: (Word | Gap)[] = []
  for (const atom of trimmed(atoms)) {
    if (atom.kind === 'space') elements.push({ kind: 'gap', level: atom.level, width: atom.width, x: 0 })
    if (atom.kind === 'piece') addPiece(elements, atom)
  }
  return elements
}

/** A word that was divided is a little wider or narrower than it was as a part: only the first and the last may be. */
function measureEnds(elements: readonly (Word | Gap)[], width: (text: string, face: Face) => number): void {
  const words = elements.filter((element) => element.kind === 'word')
  for (const word of [words[0], words.at(-1)]) if (word) word.width = width(word.text, word.face)
}

/** Spaces at either end of a line are not set. */
function trimmed(atoms: readonly LineAtom[]): readonly LineAtom[] {
  const first = atoms.findIndex((atom) => atom.kind === 'piece')
  const last = atoms.findLastIndex((atom) => atom.kind === 'piece')
  return first === -1 ? [] : atoms.slice(first, last + 1)
}

function addPiece(elements: (Word | Gap)[], piece: Piece): void {
  const last = elements.at(-1)
  if (last?.kind === 'word' && isOneWord(last, piece)) {
    last.text += piece.text
    last.width += piece.width
  } else {
    const { text, face, source, level, width } = piece
    elements.push({ kind: 'word', text, face, source, level, width, x: 0 })
  }
}

function isOneWord(word: Word, piece: Piece): boolean {
  return word.face === piece.face && word.source === piece.source && word.level === piece.level
}

/** How far a sign may stand outside the measure, in widths of a hyphen. */
function hangOf(sign: string): number {
  if ('-–'.includes(sign)) return 0.5
  return '.,;:»«”’'.includes(sign) ? 0.35 : 0
}

function spread(elements: readonly (Word | Gap)[], free: number, align: TextStyle['align']): void {
  const gaps = elements.filter((element) => element.kind === 'gap')
  const stretch = align === 'justify' && gaps.length > 0 ? free / gaps.length : 0
  let x = startOf(align, free)
  for (const element of visualOrder(elements)) {
    element.x = x
    x += element.width + (element.kind === 'gap' ? stretch : 0)
  }
}

function startOf(align: TextStyle['align'], free: number): number {
  if (align === 'right') return free
  return align === 'centre' ? free / 2 : 0
}

/** Words that follow each other in the same face become one run; a run knows where it ends. */
function runsOf(elements: readonly (Word | Gap)[]): readonly SetRun[] {
  const runs: SetRun[] = []
  let afterGap = false
  for (const element of elements) {
    if (element.kind === 'word') addWord(runs, element, afterGap)
    afterGap = element.kind === 'gap'
  }
  return runs
}

function addWord(runs: SetRun[], word: Word, afterGap: boolean): void {
  const last = runs.at(-1)
  const continues =
    last && afterGap && last.face === word.face && last.source === word.source && last.level === word.level
  const end = word.x + word.width
  if (continues && word.level % 2 === 0) {
    last.words.push([word.x, word.text])
    last.end = end
  } else {
    runs.push({ face: word.face, source: word.source, level: word.level, words: [[word.x, word.text]], end })
  }
}
