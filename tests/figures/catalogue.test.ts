import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATALOGUE, TABLES } from '../../src-main/figures/catalogue'
import { factsOf } from '../../src-main/figures/facts'
import { quarter } from '../../src-main/figures/period'
import { behind, womenBehind } from '../../src-main/figures/subjects'
import danish from '../../resources/texts/da/figures.json'
import { history } from './histories'

describe('the catalogue', () => {
  test('has at least 60 indicators, each under one name and in one table', () => {
    const codes = CATALOGUE.map(({ code }) => code)
    expect(codes.length).toBeGreaterThanOrEqual(60)
    expect(new Set(codes).size).toBe(codes.length)
    expect(TABLES.flatMap(({ indicators }) => indicators.map(({ code }) => code))).toEqual(codes)
  })

  test.each(CATALOGUE.map((indicator) => [indicator.code, indicator] as const))(
    '%s has a name, a definition and what it is taken of in words, and names its source',
    (code, { kind, sourceFields }) => {
      const wanted = ['name', 'definition']
      if (kind === 'share') wanted.push('numerator')
      if (kind !== 'count') wanted.push('denominator')
      const missing = wanted.filter((text) => !(`figures.${code}.${text}` in danish))
      expect(missing).toEqual([])
      expect(sourceFields.length).toBeGreaterThan(0)
    },
  )
})

test('a figure’s list has the figure’s length, and a part lies within its base', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 7 }), (seed, later) => {
      const facts = factsOf(history(seed, 40))
      const period = quarter(2024 + Math.floor(later / 4), 1 + (later % 4))
      for (const indicator of CATALOGUE) {
        const { value, list, base } = indicator.compute(facts, period)
        expect(new Set(list).size).toBe(list.length)
        if (indicator.kind === 'count') {
          expect(value).toBe(list.length)
          // An event tells about everyone who came to it.
          if (indicator.unit !== 'events')
            expect(behind(facts, indicator.unit, list)).toBeLessThanOrEqual(list.length)
          expect(womenBehind(facts, indicator.unit, list).every((id) => facts.women.has(id))).toBe(true)
        } else expect(value === null).toBe(base?.length === 0)
        if (indicator.kind === 'share') expect(list.filter((id) => base?.includes(id) === false)).toEqual([])
      }
    }),
    { numRuns: 25 },
  )
})
