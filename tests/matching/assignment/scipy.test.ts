import { expect, test } from 'vitest'
import { totalCost, type Costs } from '../../../src-main/matching/assignment/costs'
import { cheapestAssignment } from '../../../src-main/matching/assignment/solver'
import { evenCosts } from './instances'
import { askScipy, hasScipy } from './scipy'

const INSTANCES: readonly Costs[] = [
  evenCosts(31, { rows: 200, columns: 200, most: 1_000_000 }),
  evenCosts(62, { rows: 200, columns: 200, most: 20 }),
  evenCosts(93, { rows: 150, columns: 400, most: 1000 }),
  evenCosts(124, { rows: 300, columns: 120, most: 1000 }),
  evenCosts(155, { rows: 250, columns: 220, most: 100, forbidden: 95 }),
  evenCosts(186, { rows: 900, columns: 900, most: 1_000_000 }),
  evenCosts(217, { rows: 900, columns: 800, most: 100, forbidden: 60 }),
]

const title = 'our optimum is that of scipy: few equals and many, square, wide, tall, sparse and large'

test.skipIf(!hasScipy)(hasScipy ? title : `skipped: python3-scipy not installed (${title})`, () => {
  const ours = INSTANCES.map((costs) => totalCost(costs, cheapestAssignment(costs)))
  expect(ours).toEqual(askScipy(INSTANCES).map(({ optimum }) => optimum))
})
