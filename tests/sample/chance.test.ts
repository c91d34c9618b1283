import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allotted,
  pickByWeight,
  seeded,
  seededFor,
  shuffled,
  someByWeight,
  whole,
} from '../../src-main/sample/chance'
import { joined, listed, teller } from '../../src-main/sample/words'

describe('chance', () => {
  test('gives the numbers of mulberry32, whatever the machine', () => {
    const chance = seeded(42)
    expect([chance(), chance(), chance()].map((number) => number.toFixed(9))).toEqual([
      '0.601103752',
      '0.448290559',
      '0.852465793',
    ])
  })

  test('for one purpose does not depend on another', () => {
    const other = seededFor(1, 'names')
    const names = seededFor(1, 'names')
    seededFor(1, 'days')()
    expect(names()).toBe(other())
    expect(seededFor(1, 'days')()).not.toBe(seededFor(1, 'names')())
  })

  test('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(90), (seed, from, width) => {
        const number = whole(seeded(seed), from, from + width)
        expect(number >= from && number <= from + width && Number.isInteger(number)).toBe(true)
      }),
    )
  })

  test('never draws what weighs nothing, and draws nothing twice', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), (seed, weights) => {
        const items = weights.map((weight, at) => ({ weight, at }))
        const drawn = someByWeight(seeded(seed), items, 5, ({ weight }) => weight)
        expect(drawn.every(({ weight }) => weight > 0)).toBe(true)
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(drawn.length).toBe(Math.min(5, items.filter(({ weight }) => weight > 0).length))
      }),
    )
  })

  test('draws the heavier more often', () => {
    const chance = seeded(3)
    const times = Array.from({ length: 4_000 }, () => pickByWeight(chance, [1, 3], (weight) => weight))
    const share = times.filter((weight) => weight === 3).length / times.length
    expect(share).toBeGreaterThan(0.72)
    expect(share).toBeLessThan(0.78)
  })

  test('shuffles without losing, and allots each kind its share', () => {
    expect(shuffled(seeded(1), [1, 2, 3, 4]).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4])
    const kinds = allotted(seeded(1), 200, [
      ['few', 0.1],
      ['many', 0.9],
    ])
    expect(kinds.filter((kind) => kind === 'few')).toHaveLength(20)
    expect(kinds).toHaveLength(200)
  })
})

describe('words', () => {
  test('are told once each before any is told again', () => {
    const pool = ['En.', 'To.', 'Tre.']
    const tell = teller(5)
    const told = [1, 2, 3].map(() => tell(pool))
    expect(told.toSorted()).toEqual(['En.', 'To.', 'Tre.'])
    expect(pool).toContain(tell(pool))
  })

  test('are only told where every word is known, with a capital first', () => {
    const tell = teller(5)
    expect(tell(['{job} i {city}.'], { job: 'gartner' })).toBe('')
    expect(tell(['{job} i {city}.'], { job: 'gartner', city: 'Homs' })).toBe('Gartner i Homs.')
    expect(tell(['{foreign}Jeg cykler.'], { foreign: null })).toBe('')
    expect(tell(['{foreign}Jeg cykler.'], { foreign: '' })).toBe('Jeg cykler.')
  })

  test('are listed and joined as one writes', () => {
    expect(listed(['sang', 'dans', 'skak'])).toBe('sang, dans og skak')
    expect(listed(['sang'])).toBe('sang')
    expect(joined('Ja.', '', 'Nej.')).toBe('Ja. Nej.')
  })
})
