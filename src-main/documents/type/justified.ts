import linebreak, { type InputItem } from 'tex-linebreak'
import type { LineAtom } from './atoms'
import { cutBetween, letterfit, type Cut } from './line'

/** How far a word space may grow and shrink at ease, as a part of its width. */
const stretch = 0.4
const shrink = 0.25
const hyphenCost = 40
const chanceCost = 20
/** A last word with fewer signs does not make a line of its own. */
const fewestLetters = 5
const options = {
  maxAdjustmentRatio: null,
  initialMaxAdjustmentRatio: 1.6,
  doubleHyphenPenalty: 12_000,
  adjacentLooseTightPenalty: 3000,
}

/**
 * Breaks a stretch of text into lines whose word spaces are as even as they can be over the whole of it
 * (D. E. Knuth and M. F. Plass, "Breaking paragraphs into lines", 1981).
 * @param tightness scales every word space; 1 is the face's own
 */
export function justifiedCuts(
  atoms: readonly LineAtom[],
  measure: number,
  indent: number,
  tightness: number,
): readonly Cut[] {
  const lastSpace = atoms.findLastIndex((atom) => atom.kind === 'space')
  const endsSmall = lettersOf(atoms.slice(lastSpace + 1)) < fewestLetters
  let letters = 0
  const items = atoms.map((atom, index) => {
    if (atom.kind === 'piece') letters += atom.width
    const give = letterfit * letters
    if (atom.kind === 'space') letters = 0
    const tied = index === lastSpace && endsSmall
    return itemOf(atom, { tightness, inLastWord: index > lastSpace, tied, give })
  })
  const breaks = linebreak.breakLines(
    [{ type: 'box', width: indent }, ...items, ...closing],
    measure,
    options,
  )
  return breaks.slice(1).map((end, line) => cutBetween(atoms, breaks[line] ?? 0, end - 1))
}

const closing: readonly InputItem[] = [
  { type: 'glue', width: 0, stretch: 10_000, shrink: 0 },
  linebreak.forcedBreak(),
]

function lettersOf(atoms: readonly LineAtom[]): number {
  return atoms.reduce((sum, atom) => sum + (atom.kind === 'piece' ? atom.text.length : 0), 0)
}

/**
 * What an atom's place in its paragraph means for it. `tied` is true for a space that must not end a line; `give` is by how much
 * the word before a space may grow and shrink.
 */
type At = { tightness: number; inLastWord: boolean; tied: boolean; give: number }

type AsItem<Kind extends LineAtom['kind']> = (atom: Extract<LineAtom, { kind: Kind }>, at: At) => InputItem

/** How each atom is told to the line breaker. The last word of a paragraph is not divided, and does not stand alone if small. */
const asItem: { [Kind in LineAtom['kind']]: AsItem<Kind> } = {
  piece: ({ width }) => ({ type: 'box', width }),
  space: (atom, { tightness, tied, give }) => {
    const width = atom.width * tightness
    if (tied) return { type: 'box', width }
    return { type: 'glue', width, stretch: width * stretch + give, shrink: width * shrink + give }
  },
  hyphen: ({ width }, { inLastWord }) => {
    const cost = inLastWord ? linebreak.MAX_COST : hyphenCost
    return { type: 'penalty', width: width / 2, cost, flagged: true }
  },
  chance: () => ({ type: 'penalty', width: 0, cost: chanceCost, flagged: false }),
}

function itemOf<Kind extends LineAtom['kind']>(
  atom: Extract<LineAtom, { kind: Kind }> & { kind: Kind },
  at: At,
): InputItem {
  return asItem[atom.kind](atom, at)
}
