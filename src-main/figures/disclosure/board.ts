import type { Sum } from '../relations'

/** A count that a reader sees or could work out. */
export type Cell = {
  readonly key: string
  readonly count: number
  /** How many women or pairs the count tells about, as far as that matters; it may tell several times about one. */
  readonly behind: number
  /** What a reader loses when it is hidden; a cheap way to protect a figure is looked for. */
  readonly cost: number
  /** False for a helping number that tells nothing of anyone, such as in how many roles women are on average. */
  readonly guarded: boolean
}

/** Counts whose signed sum a reader knows, whatever the sum is. */
export type Equation = readonly { readonly key: string; readonly sign: 1 | -1 }[]

/** Why a count is hidden: too few behind it, or it would give away another one of this report or of an earlier one. */
export type Reason = 'few' | 'total' | 'earlier'

/** Another way to fill in what is hidden that fits everything shown: by how much each count would differ. */
export type Filling = ReadonlyMap<string, number>

/** Everything that has been released so far, and how its counts hang together. */
export type Board = {
  readonly cells: Map<string, Cell>
  readonly equations: Map<string, Equation[]>
  readonly shown: Set<string>
  readonly hidden: Map<string, Reason>
  /** For every count that must not be known, a filling in which it differs. */
  readonly proofs: Map<string, Filling>
}

export function emptyBoard(): Board {
  return { cells: new Map(), equations: new Map(), shown: new Set(), hidden: new Map(), proofs: new Map() }
}

export function addEquation(board: Board, equation: Equation): void {
  for (const { key } of equation) {
    const known = board.equations.get(key)
    if (known === undefined) board.equations.set(key, [equation])
    else known.push(equation)
  }
}

/** What parts and their whole differ by stands beside them: nobody prints it, but anyone can work it out. */
export function ofWhole(board: Board, whole: Cell, parts: readonly Cell[], beside: Sum['beside']): Equation {
  const equation = [...plus(...parts), ...minus(whole)]
  if (beside === 'nothing') return equation
  const key = `${whole.key} - ${parts.map((part) => part.key).join(' - ')}`
  const count = Math.abs(whole.count - parts.reduce((sum, part) => sum + part.count, 0))
  const other = { key, count, behind: count, cost: 0, guarded: beside === 'rest' }
  board.cells.set(key, other)
  return [...equation, ...(beside === 'overlap' ? minus(other) : plus(other))]
}

/** What a sum is out by, and no reader knows; it tells nothing of anyone. */
export function unknownRest(board: Board, key: string, signed: number, signOfNone: 1 | -1 = 1): Equation {
  const count = Math.abs(signed)
  board.cells.set(key, { key, count, behind: count, cost: 0, guarded: false })
  const sign = signed < 0 ? -1 : 1
  return [{ key, sign: signed === 0 ? signOfNone : sign }]
}

export function plus(...cells: readonly Cell[]): Equation {
  return cells.map(({ key }) => ({ key, sign: 1 }))
}

export function minus(...cells: readonly Cell[]): Equation {
  return cells.map(({ key }) => ({ key, sign: -1 }))
}
