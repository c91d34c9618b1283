import { describe, expect, test } from 'vitest'
import { ALONE, FORBIDDEN, totalCost } from '../../../src-main/matching/assignment/costs'
import { cheapestAssignment, inOneGo, Solver } from '../../../src-main/matching/assignment/solver'
import { chanceFrom } from '../generator/chance'
import { evenCosts, isSound, lowestByTrying, type Shape } from './instances'

const SMALL = 2000

/** A small instance of any shape: square or not, sparse or full, with many equals or few. */
function smallShape(seed: number): Shape {
  const chance = chanceFrom(seed)
  return {
    rows: chance.whole(0, 6),
    columns: chance.whole(0, 6),
    most: chance.oneOf([1, 3, 10, 1000]),
    forbidden: chance.oneOf([0, 30, 70, 100]),
    ...(chance.percent(50) ? { alone: ({ whole }) => whole(0, 12) } : {}),
  }
}

describe('the cheapest assignment', () => {
  test(`is as cheap as any there is, in ${SMALL} small instances`, () => {
    for (let seed = 1; seed <= SMALL; seed++) {
      const costs = evenCosts(seed, smallShape(seed))
      const found = cheapestAssignment(costs)
      expect(isSound(costs, found), `seed ${seed}`).toBe(true)
      expect(totalCost(costs, found), `seed ${seed}`).toBe(lowestByTrying(costs))
    }
  })

  test(`stays so while costs change, in ${SMALL} small instances`, () => {
    for (let seed = 1; seed <= SMALL; seed++) {
      const costs = evenCosts(seed, smallShape(seed))
      if (costs.rows * costs.columns === 0) continue
      const chance = chanceFrom(seed + 1)
      const solver = new Solver(costs)
      inOneGo(solver.solve())
      for (let step = 0; step < 4; step++) {
        const rows = chance.several(2, () => chance.whole(0, costs.rows - 1))
        const change = () =>
          rows.forEach((row) => {
            const at = row * costs.columns + chance.whole(0, costs.columns - 1)
            costs.cost[at] = chance.percent(50) ? FORBIDDEN : chance.whole(0, 10)
            if (chance.percent(20)) costs.alone[row] = chance.whole(0, 20)
          })
        inOneGo(solver.reconsider(rows, change))
        expect(isSound(costs, solver.columnOf), `seed ${seed}, step ${step}`).toBe(true)
        expect(totalCost(costs, solver.columnOf), `seed ${seed}, step ${step}`).toBe(lowestByTrying(costs))
      }
    }
  })

  test('keeps who is alone cheapest when nobody may be paired', () => {
    const costs = evenCosts(1, { rows: 3, columns: 3, most: 5, forbidden: 100 })
    expect([...cheapestAssignment(costs)]).toEqual([ALONE, ALONE, ALONE])
  })

  test('gives the same assignment on every run', () => {
    const costs = evenCosts(62, { rows: 200, columns: 180, most: 3, forbidden: 50 })
    const [first] = [cheapestAssignment(costs)]
    expect([...cheapestAssignment(costs)]).toEqual([...first])
  })
})
