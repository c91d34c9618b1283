import type { LineAtom } from './atoms'
import { cutBetween, type Cut } from './line'

/** What dividing a word costs in ragged text, where a short line does little harm: as much as a line a fifth short. */
const hyphenCost = 0.04
const chanceCost = 0.01
/** What a last line shorter than a fifth of the measure costs. */
const stubCost = 0.12
const stub = 0.8

type Way = { from: number; cost: number }

/** Breaks a stretch of text into lines of even length: the sum of the squares of what is left free is the least possible. */
export function raggedCuts(atoms: readonly LineAtom[], measure: number, indent: number): readonly Cut[] {
  const ways: (Way | undefined)[] = [{ from: -1, cost: 0 }]
  for (let end = 1; end <= atoms.length; end++) {
    if (mayBreak(atoms, end)) ways[end] = bestWay(atoms, end, ways, { measure, indent })
  }
  return traceBack(ways, atoms)
}

function mayBreak(atoms: readonly LineAtom[], end: number): boolean {
  return end === atoms.length || atoms[end]?.kind !== 'piece'
}

/** The best line that ends here: walks back from the end until the line is full. */
function bestWay(
  atoms: readonly LineAtom[],
  end: number,
  ways: readonly (Way | undefined)[],
  room: { measure: number; indent: number },
): Way | undefined {
  const closes = atoms[end]
  let width = closes?.kind === 'hyphen' ? closes.width / 2 : 0
  let best: Way | undefined
  for (let from = end - 1; from >= 0; from--) {
    width += widthInside(atoms[from])
    const measure = from === 0 ? room.measure - room.indent : room.measure
    const set = width - spaceAt(atoms[from])
    if (set > measure && best) return best
    const way = ways[from]
    if (way) best = better(best, { from, cost: way.cost + costOf(set, measure, closes) })
  }
  return best
}

/** A line does not begin with the space it was broken at. */
function spaceAt(atom: LineAtom | undefined): number {
  return atom?.kind === 'space' ? atom.width : 0
}

function better(best: Way | undefined, way: Way): Way {
  return best && best.cost <= way.cost ? best : way
}

/** A last line may be short, if it is not a single little word; a line too long is the last resort. */
function costOf(width: number, measure: number, closes: LineAtom | undefined): number {
  const free = (measure - width) / measure
  if (free < -0.0001) return 100 * (1 - free)
  if (closes === undefined) return free > stub ? stubCost : 0
  const sign = closes.kind === 'hyphen' ? hyphenCost : 0
  return free ** 2 + (closes.kind === 'chance' ? chanceCost : sign)
}

function widthInside(atom: LineAtom | undefined): number {
  return atom?.kind === 'piece' || atom?.kind === 'space' ? atom.width : 0
}

function traceBack(ways: readonly (Way | undefined)[], atoms: readonly LineAtom[]): readonly Cut[] {
  const cuts: Cut[] = []
  let end = atoms.length
  while (end > 0) {
    const from = ways[end]?.from ?? 0
    cuts.unshift(cutBetween(atoms, from, end))
    end = from
  }
  return cuts
}
