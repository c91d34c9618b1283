import { FORBIDDEN, type Costs } from './costs'

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
