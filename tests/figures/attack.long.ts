import { expect, test } from 'vitest'
import { factsOf } from '../../src-main/figures/facts'
import { computedBy } from './reader'
import { history } from './histories'

const HUNDREDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const SIZES = [10, 15, 25, 40, 60, 90, 140, 200]

test.each(HUNDREDS)(
  'someone who has read eight quarters computes no hidden figure of the offices from %i01 on',
  (at) => {
    for (let seed = 100 * at + 1; seed <= 100 * (at + 1); seed += 1) {
      const facts = factsOf(history(seed, SIZES[seed % SIZES.length] ?? 60))
      expect([seed, computedBy(facts, 8)]).toEqual([seed, []])
    }
  },
)
