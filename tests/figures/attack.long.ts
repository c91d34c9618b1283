import { expect, test } from 'vitest'
import { factsOf } from '../../src-main/figures/facts'
import { computedBy } from './reader'
import { history } from './histories'

const OFFICES = 1_000
const SIZES = [10, 15, 25, 40, 60, 90, 140, 200]

test(`someone who has read eight quarters computes no hidden figure of ${OFFICES} random offices`, () => {
  for (let seed = 1; seed <= OFFICES; seed += 1) {
    const facts = factsOf(history(seed, SIZES[seed % SIZES.length] ?? 60))
    expect([seed, computedBy(facts, 8)]).toEqual([seed, []])
  }
})
