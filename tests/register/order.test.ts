import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keysAfter, Order } from '../../src-renderer/pages/register/order'
import { anyRegister, row } from './women'

const NAMED = { staff: new Map<string, string>(), labels: new Map<string, string>(), fields: new Map() }

describe('the order of the register', () => {
  test('is Danish: æ, ø, å last, and Aa is Å', () => {
    const women = ['Østen', 'Zara', 'Aase', 'Émilie', 'Anna', 'Ægir', 'Åge'].map((name) => row('w', { name }))
    const names = new Order(women, NAMED).sorted(women, []).map(({ name }) => name)
    expect(names).toEqual(['Anna', 'Émilie', 'Zara', 'Ægir', 'Østen', 'Åge', 'Aase'])
  })

  test('takes several keys, the first one first, and puts what is not told last either way', () => {
    const women = [
      row('a', { town: 'Odense', age: 30 }),
      row('b', { town: 'Aarhus', age: 40 }),
      row('c', { town: 'Odense', age: 50 }),
      row('d', { age: 60 }),
    ]
    const order = new Order(women, NAMED)
    const ids = (down: boolean) =>
      order
        .sorted(women, [
          { column: 'town', down },
          { column: 'age', down: true },
        ])
        .map(({ id }) => id)
    expect(ids(false)).toEqual(['c', 'a', 'b', 'd'])
    expect(ids(true)).toEqual(['b', 'c', 'a', 'd'])
  })

  test('loses nobody and is the same however the register lay before', () => {
    fc.assert(
      fc.property(anyRegister, (women) => {
        const keys = [{ column: 'age', down: true } as const]
        const names = (all: typeof women) => new Order(all, NAMED).sorted(all, keys).map(({ name }) => name)
        expect(names(women.toReversed())).toEqual(names(women))
        expect(names(women)).toHaveLength(women.length)
      }),
    )
  })
})

test('a click on a heading sorts up, then down, then no more; with Shift beside the others', () => {
  const up = keysAfter([], 'age', false)
  expect(up).toEqual([{ column: 'age', down: false }])
  expect(keysAfter(up, 'age', false)).toEqual([{ column: 'age', down: true }])
  expect(keysAfter([{ column: 'age', down: true }], 'age', false)).toEqual([])
  expect(keysAfter(up, 'town', false)).toEqual([{ column: 'town', down: false }])
  expect(keysAfter(up, 'town', true)).toEqual([...up, { column: 'town', down: false }])
  expect(keysAfter([...up, { column: 'town', down: false }], 'age', true)).toEqual([
    { column: 'age', down: true },
    { column: 'town', down: false },
  ])
})
