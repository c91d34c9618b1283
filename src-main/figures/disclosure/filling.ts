import type { Board, Cell, Equation, Filling } from './board'

/** What a reader knows of a count, or will unless it is hidden. */
export type Knowledge = {
  /** What it costs to let it differ: 0 when no reader knows it, null when every reader does. */
  readonly costOf: (cell: Cell) => number | null
  /** The smallest number a reader must think possible. */
  readonly leastOf: (cell: Cell) => number
}

/** How many half-done fillings are looked at before giving up. */
const PATIENCE = 4_000

/** How much the cost counts beside the way still to go: first as it is, then little, so that some way is found at all. */
const THRIFT = [1, 0.1, 0]

/**
 * A cheap filling in which the cell differs, found by following the equations: what one of them is out of balance by,
 * another of its counts must take up. Null when there is none, or none was found in good time.
 */
export function cheapFilling(board: Board, target: Cell, knowledge: Knowledge): Filling | null {
  for (const thrift of THRIFT) {
    const found = search(board, target, { ...knowledge, costOf: thrifty(knowledge.costOf, thrift) })
    if (found !== 'given up') return found
  }
  return null
}

function thrifty(costOf: Knowledge['costOf'], thrift: number): Knowledge['costOf'] {
  return (cell) => {
    const cost = costOf(cell)
    return cost === null ? null : thrift * cost
  }
}

function search(board: Board, target: Cell, knowledge: Knowledge): Filling | null | 'given up' {
  const queue: Attempt[] = []
  for (const attempt of beginnings(board, target, knowledge)) insert(queue, attempt)
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const attempt = queue.pop()
    if (attempt === undefined) return null
    if (attempt.unbalanced.size === 0) return attempt.changes
    for (const option of fewestOptions(board, attempt, knowledge))
      insert(queue, changed(board, attempt, option))
  }
  return 'given up'
}

/** One more, one less, and what held before: where equations have come since, it needs mending only in those. */
function beginnings(board: Board, target: Cell, knowledge: Knowledge): Attempt[] {
  const single: Filling[] = [1, -1].map((by) => new Map([[target.key, by]]))
  const known = board.proofs.get(target.key)
  return [...single, ...(known === undefined ? [] : [known])].flatMap((filling) => {
    const steps = [...filling].map(([key, by]) => optionFor(board, key, by, knowledge))
    if (steps.includes(null)) return []
    return [steps.reduce((sum, step) => (step === null ? sum : changed(board, sum, step)), NOTHING)]
  })
}

/** Null when the reader knows better. */
function optionFor(board: Board, key: string, by: number, { costOf, leastOf }: Knowledge): Option | null {
  const cell = board.cells.get(key)
  if (cell === undefined || cell.count + by < leastOf(cell)) return null
  const cost = costOf(cell)
  return cost === null ? null : { cell, by, cost }
}

/** A filling in the making: what differs so far, and the equations that do not add up yet with their surplus. */
type Attempt = {
  readonly changes: Filling
  readonly unbalanced: ReadonlyMap<Equation, number>
  readonly cost: number
}

type Option = { readonly cell: Cell; readonly by: number; readonly cost: number }

const NOTHING: Attempt = { changes: new Map(), unbalanced: new Map(), cost: 0 }

/** The ways to mend the equation that has fewest; none when one of them cannot be mended at all. */
function fewestOptions(board: Board, attempt: Attempt, knowledge: Knowledge): Option[] {
  let fewest: Option[] | null = null
  for (const open of attempt.unbalanced) {
    const found = options(board, attempt, open, knowledge)
    if (fewest === null || found.length < fewest.length) fewest = found
    if (fewest.length === 0) break
  }
  return fewest ?? []
}

/** The counts of the equation that could take up its surplus. */
function options(
  board: Board,
  { changes }: Attempt,
  [equation, surplus]: readonly [Equation, number],
  knowledge: Knowledge,
): Option[] {
  return equation
    .filter(({ key }) => !changes.has(key))
    .flatMap(({ key, sign }) => optionFor(board, key, -surplus * sign, knowledge) ?? [])
}

function changed(board: Board, attempt: Attempt, { cell, by, cost }: Option): Attempt {
  const unbalanced = new Map(attempt.unbalanced)
  for (const equation of board.equations.get(cell.key) ?? []) {
    const sign = equation.find(({ key }) => key === cell.key)?.sign ?? 1
    const surplus = (unbalanced.get(equation) ?? 0) + sign * by
    if (surplus === 0) unbalanced.delete(equation)
    else unbalanced.set(equation, surplus)
  }
  return { changes: new Map(attempt.changes).set(cell.key, by), unbalanced, cost: attempt.cost + cost }
}

/** Keeps the most promising attempt last. */
function insert(queue: Attempt[], attempt: Attempt): void {
  const outlook = outlookOf(attempt)
  let low = 0
  let high = queue.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = queue[middle]
    if (other !== undefined && outlookOf(other) < outlook) high = middle
    else low = middle + 1
  }
  queue.splice(low, 0, attempt)
}

/** What the attempt has cost, and roughly what it still will. */
function outlookOf({ cost, changes, unbalanced }: Attempt): number {
  return cost + changes.size + 4 * unbalanced.size
}
