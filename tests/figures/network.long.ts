import { expect, test } from 'vitest'
import { computedOf, five } from './network-reader'
import { quartersRead } from './reader'

const TENS = Array.from({ length: 30 }, (_, at) => at)

test.each(TENS)('no five divisions from %i1 on give each other away in eight quarters', (at) => {
  for (let seed = 10 * at + 1; seed <= 10 * (at + 1); seed += 1)
    for (const period of quartersRead(8))
      expect([seed, period.to, computedOf(five(seed, period))]).toEqual([seed, period.to, []])
})
