import type { Board, Cell } from './board'
import { cheapFilling, type Knowledge } from './filling'

/** One report as it goes out: the counts it would print, by key; their cells and equations are on the board. */
export type Release = {
  readonly printed: readonly string[]
  /** Keys of cells whose equations have grown since the last release. */
  readonly touched: ReadonlySet<string>
  /** Counts that fewer than this are behind must not be known. */
  readonly smallest: number
}

/**
 * Decides which printed counts are hidden, and writes that on the board: those with too few behind them, and as many others
 * as it takes until every hidden count could be another one for all a reader knows. What was shown before stays shown,
 * what was hidden before stays hidden.
 * @returns keys of counts that must not be known but can be computed from what was released before.
 */
export function hide(board: Board, release: Release): string[] {
  const trial = tried(board, release)
  const exposed = unproved(board, release, trial).filter((cell) => {
    if (protect(board, trial, cell)) return false
    hideAround(board, trial, cell)
    return !protect(board, trial, cell)
  })
  for (const key of trial.shown) board.shown.add(key)
  return exposed.map(({ key }) => key)
}

/** The counts this release would show so far, fewer as protection asks for it, and what has been protected by now. */
type Trial = {
  readonly printed: ReadonlySet<string>
  /** Keys that no earlier release has printed. */
  readonly fresh: ReadonlySet<string>
  readonly shown: Set<string>
  readonly proved: Set<string>
}

function tried(board: Board, { printed, smallest }: Release): Trial {
  const fresh = printed.filter((key) => !board.shown.has(key) && !board.hidden.has(key))
  const isSmall = (key: string) => hasFewBehind(board.cells.get(key), smallest)
  for (const key of fresh.filter(isSmall)) board.hidden.set(key, 'few')
  return {
    printed: new Set(printed),
    fresh: new Set(fresh),
    shown: new Set(fresh.filter((key) => !isSmall(key))),
    proved: new Set(),
  }
}

/** What must not be known and has no proof that it cannot be, smallest first. */
function unproved(board: Board, { touched, smallest }: Release, trial: Trial): Cell[] {
  const isAffected = (key: string) => touched.has(key) || trial.fresh.has(key)
  const isProved = (key: string) => {
    const proof = board.proofs.get(key)
    return proof !== undefined && ![...proof.keys()].some(isAffected)
  }
  return [...board.cells.values()]
    .filter((cell) => cell.guarded && !board.shown.has(cell.key) && !trial.shown.has(cell.key))
    .filter((cell) => board.hidden.has(cell.key) || hasFewBehind(cell, smallest))
    .filter(({ key }) => !isProved(key))
    .toSorted((a, b) => a.count - b.count)
}

function hasFewBehind(cell: Cell | undefined, smallest: number): boolean {
  return cell !== undefined && cell.count > 0 && cell.behind < smallest
}

/** Hides what it takes so that the cell could be another; false when nothing does. */
function protect(board: Board, trial: Trial, target: Cell): boolean {
  if (trial.proved.has(target.key)) return true
  const filling = cheapFilling(board, target, knowledgeOf(board, trial))
  if (filling === null) return false
  const isOfEarlier = board.hidden.has(target.key) && !trial.printed.has(target.key)
  const reason = isOfEarlier ? 'earlier' : 'total'
  for (const key of filling.keys()) {
    if (trial.shown.delete(key)) board.hidden.set(key, reason)
    board.proofs.set(key, filling)
    trial.proved.add(key)
  }
  return true
}

/** Where no cheap way is found, everything of this release is hidden that hangs together with the cell. */
function hideAround(board: Board, trial: Trial, { key: target }: Cell): void {
  const reached = new Set([target])
  for (const key of reached) {
    if (board.shown.has(key)) continue
    if (trial.shown.delete(key)) board.hidden.set(key, 'total')
    for (const { key: next } of (board.equations.get(key) ?? []).flat()) reached.add(next)
  }
}

/** A reader is taken to know of every printed count that is not zero that it is not, though it may be hidden. */
function knowledgeOf(board: Board, trial: Trial): Knowledge {
  return {
    costOf: ({ key, cost }) => {
      if (board.shown.has(key)) return null
      return trial.shown.has(key) ? cost : 0
    },
    leastOf: ({ key, count }) => (trial.printed.has(key) || board.hidden.has(key) ? Math.min(1, count) : 0),
  }
}
