import { describe, expect, test } from 'vitest'
import { COUNTS } from '../../src-main/figures/catalogue'
import { factsOf } from '../../src-main/figures/facts'
import { quarter } from '../../src-main/figures/period'
import { computable, named } from './attacker'
import { history } from './histories'
import { computedBy, quartersRead, readAll, SMALLEST, sumsRead, unprinted } from './reader'

const REPORTED = quartersRead(5)

describe('someone who has read every report on quarters, half-years and years since the office began', () => {
  test.each([1, 2, 3])('computes no hidden figure of random office %i', (seed) => {
    const facts = factsOf(history(seed, [15, 30, 60, 90, 140][seed % 5] ?? 60))
    const hidden = [...readAll(facts, REPORTED).values()].filter(({ isKnown }) => !isKnown)
    expect(hidden.length).toBeGreaterThan(0)
    expect(computedBy(facts, REPORTED.length)).toEqual([])
  })

  test('would find them if only the small counts were hidden', () => {
    const facts = factsOf(history(3, 120))
    const reading = sumsRead(REPORTED)
    const printed = [...readAll(facts, REPORTED).values()].map((one) => ({
      ...one,
      isKnown: one.truth === 0 || one.truth >= SMALLEST,
    }))
    const numbers = new Map(
      [...unprinted(facts, reading, new Map()), ...printed].map((one) => [one.name, one]),
    )
    const hidden = printed.filter(({ isKnown }) => !isKnown).map(({ name }) => name)
    const computed = computable(hidden, numbers, reading.sums)
    expect(computed.length).toBeGreaterThan(hidden.length / 5)
  })

  test('has every count of the catalogue before him', () => {
    const printed = readAll(factsOf(history(1, 30)), REPORTED)
    const missing = COUNTS.filter(({ code }) => !printed.has(named(code, quarter(2025, 1))))
    expect(missing).toEqual([])
  })
})
