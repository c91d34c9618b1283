import type { Assignment } from './assignment'
import { ALONE, FREE, OUT } from './costs'

/** How often a row may be put out of its column again before the search takes over. */
const BIDS_A_ROW = 3

/**
 * Lets the rows that are out each take what is cheapest for them, and pay for it what makes the next best just as good
 * (augmenting row reduction of Jonker and Volgenant, 1987). Quick and in most cases nearly all there is to do; rows that it leaves out need a search.
 */
export function* bid(now: Assignment): Generator<void, void> {
  const waiting = now.columnOf.reduce<number[]>((rows, column, row) => {
    if (column === OUT) rows.push(row)
    return rows
  }, [])
  for (let left = BIDS_A_ROW * waiting.length; left > 0; left--) {
    const row = waiting.pop()
    if (row === undefined) return
    const displaced = bidOnce(now, row)
    if (displaced !== FREE) waiting.push(displaced)
    yield
  }
}

/** What a row would take: the column with the lowest cost and price, of equals one that is free; and how much worse the next best is. */
type Choice = { readonly column: number; readonly cost: number; readonly gain: number }

/** Answers with the row that lost its column, or `FREE`. */
function bidOnce(now: Assignment, row: number): number {
  const { column, cost, gain } = choiceOf(now, row)
  if (column === ALONE) {
    now.columnOf[row] = ALONE
    return FREE
  }
  const displaced = now.rowOf[column]
  // Equals would push each other out for ever.
  if (displaced !== FREE && gain === 0) return FREE
  if (displaced !== FREE) now.columnOf[displaced] = OUT
  now.price[column] += gain
  now.pair(row, column, cost)
  return displaced
}

function choiceOf({ graph, price, rowOf, alone }: Assignment, row: number): Choice {
  const { start, column: columns, cost: costs } = graph
  let best = alone[row]
  let [second, chosen, cost] = [Infinity, ALONE, 0]
  for (let entry = start[row]; entry < start[row + 1]; entry++) {
    const column = columns[entry]
    const reach = costs[entry] + price[column]
    if (reach >= second) continue
    if (reach < best || (reach === best && (chosen === ALONE || rowOf[chosen] !== FREE))) {
      second = best
      best = reach
      chosen = column
      cost = costs[entry]
    } else second = reach
  }
  return { column: chosen, cost, gain: second - best }
}
