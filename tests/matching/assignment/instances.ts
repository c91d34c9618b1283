import { ALONE, FORBIDDEN, type Costs } from '../../../src-main/matching/assignment/costs'
import { chanceFrom, type Chance } from '../generator/chance'

export type Shape = {
  readonly rows: number
  readonly columns: number
  /** Costs are drawn from 0 to this. */
  readonly most: number
  /** Share of pairings that are forbidden, in per cent. */
  readonly forbidden?: number
  /** What being alone costs; more than any pairing unless told. */
  readonly alone?: (chance: Chance) => number
}

/** Costs drawn evenly, the same for the same seed. */
export function evenCosts(seed: number, { rows, columns, most, forbidden = 0, alone }: Shape): Costs {
  const chance = chanceFrom(seed)
  const cost = Int32Array.from({ length: rows * columns }, () =>
    forbidden > 0 && chance.percent(forbidden) ? FORBIDDEN : chance.whole(0, most),
  )
  const beingAlone = alone ?? (() => (most + 1) * (rows + 1))
  return { rows, columns, cost, alone: Float64Array.from({ length: rows }, () => beingAlone(chance)) }
}

/** The lowest cost there is, by trying everything. */
export function lowestByTrying({ rows, columns, cost, alone }: Costs): number {
  const best = (row: number, taken: number): number => {
    if (row === rows) return 0
    let lowest = (alone[row] ?? 0) + best(row + 1, taken)
    for (let column = 0; column < columns; column++) {
      const one = cost[row * columns + column] ?? FORBIDDEN
      if (one === FORBIDDEN || taken & (1 << column)) continue
      lowest = Math.min(lowest, one + best(row + 1, taken | (1 << column)))
    }
    return lowest
  }
  return best(0, 0)
}

/** Whether no row has a forbidden column and no two rows the same. */
export function isSound({ columns, cost }: Costs, columnOf: Int32Array): boolean {
  const taken = [...columnOf].filter((column) => column !== ALONE)
  const allowed = [...columnOf].every(
    (column, row) => column === ALONE || cost[row * columns + column] !== FORBIDDEN,
  )
  return allowed && new Set(taken).size === taken.length && taken.every((column) => column >= 0)
}
