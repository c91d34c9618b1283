/** What each pairing of a row with a column costs, in whole numbers; rows stand for women who wait, columns for places with mentors. */
export type Costs = {
  readonly rows: number
  readonly columns: number
  /** Row by row, 0 to 10,000,000; `FORBIDDEN` where the two may not be paired. */
  readonly cost: Int32Array
  /** What it costs to leave each row without a column. Whole numbers; the sum of all must stay below 2⁵³. */
  readonly alone: Float64Array
}

export const FORBIDDEN = 2 ** 31 - 1

/** In place of a column: the row takes part, and has none. */
export const ALONE = -1
/** In place of a column: the row does not take part. */
export const OUT = -2
/** In place of a row: the column is free. */
export const FREE = -1

/** What an assignment costs in all. */
export function totalCost({ columns, cost, alone }: Costs, columnOf: Int32Array): number {
  return columnOf.reduce((sum, column, row) => {
    if (column === OUT) return sum
    return sum + (column === ALONE ? alone[row] : cost[row * columns + column])
  }, 0)
}
