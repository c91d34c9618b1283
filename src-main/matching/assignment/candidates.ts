import type { Assignment } from './assignment'
import { FORBIDDEN, OUT, type Costs } from './costs'

/** The columns a row looks at, in rising order, and the least that any other costs it. */
export type Candidates = { readonly columns: Int32Array; readonly others: number }

/** Each row's cheapest pairings, about `count` of them, so that a large problem becomes a small one. Equals are spread over the columns. */
export function cheapest({ columns, cost }: Costs, count: number): (row: number) => Candidates {
  const sample = new Int32Array(SAMPLE)
  const found = new Int32Array(2 * count)
  return (row) => {
    const from = row * columns
    const limit = limitFor(cost.subarray(from, from + columns), sample, count)
    let kept = 0
    let others = limit + 1
    const first = (row * 7919) % columns
    for (let step = 0; step < columns; step++) {
      const column = first + step < columns ? first + step : first + step - columns
      const one = cost[from + column]
      if (one > limit) continue
      if (kept < found.length) found[kept++] = column
      else if (one < others) others = one
    }
    return { columns: found.subarray(0, kept).toSorted(), others }
  }
}

/** Every pairing that is allowed. */
export function allPairings({ columns, cost }: Costs): (row: number) => Candidates {
  const found = new Int32Array(columns)
  return (row) => {
    let count = 0
    for (let column = 0; column < columns; column++)
      if (cost[row * columns + column] !== FORBIDDEN) found[count++] = column
    return { columns: found.slice(0, count), others: FORBIDDEN }
  }
}

const SAMPLE = 256

/** A cost that about `count` of the row are at or below; judged from a sample. Never that of a forbidden pairing. */
function limitFor(costs: Int32Array, sample: Int32Array, count: number): number {
  const step = Math.max(1, Math.floor(costs.length / SAMPLE))
  let taken = 0
  for (let at = 0; at < costs.length && taken < SAMPLE; at += step) sample[taken++] = costs[at]
  const sorted = sample.subarray(0, taken).toSorted()
  const place = Math.min(taken - 1, Math.ceil((count * taken) / costs.length))
  return Math.min(sorted[place], FORBIDDEN - 1)
}

/** The rows that would rather have a column outside the graph, each with all such columns. `others` is the least that those cost each row. */
export function* tempted(
  costs: Costs,
  now: Assignment,
  others: Float64Array,
): Generator<void, Map<number, Int32Array>> {
  const found = new Map<number, Int32Array>()
  const wanted = new Int32Array(costs.columns)
  for (let row = 0; row < costs.rows; row++) {
    const isContent = now.columnOf[row] === OUT || now.spent(row) <= others[row]
    const count = isContent ? 0 : wantedBy(row, costs, now, wanted)
    if (count > 0) found.set(row, wanted.slice(0, count))
    yield
  }
  return found
}

function wantedBy(row: number, { columns, cost }: Costs, now: Assignment, wanted: Int32Array): number {
  const { price } = now
  const spent = now.spent(row)
  const from = row * columns
  let count = 0
  for (let column = 0; column < columns; column++) {
    const one = cost[from + column]
    if (one + price[column] < spent && one !== FORBIDDEN) wanted[count++] = column
  }
  return count
}
