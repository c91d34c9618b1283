import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { changed } from '../../src-main/domain/changed-map'

const KEYS = Array.from({ length: 700 }, (_, index) => `k${index}`)
const LARGE = new Map(KEYS.slice(0, 600).map((key) => [key, 0]))

const someChanges = array(tuple(constantFrom(...KEYS), constantFrom(1, 2, 3, null)), { maxLength: 30 })

test('a large map after any changes is what a copied one would be, whenever it is asked for all of it', () => {
  assert(
    property(array(someChanges, { maxLength: 8 }), integer({ min: 0, max: 8 }), (rounds, askedAt) => {
      let map: ReadonlyMap<string, number> = LARGE
      const model = new Map(LARGE)
      for (const [round, changes] of rounds.entries()) {
        map = changed(map, new Map(changes))
        for (const [key, value] of new Map(changes)) set(model, key, value)
        if (round === askedAt) expect(map.size).toBe(model.size)
        for (const [key] of changes)
          expect([map.get(key), map.has(key)]).toEqual([model.get(key), model.has(key)])
      }
      expect(new Map(map)).toEqual(model)
      expect([...map.values()].length).toBe(map.size)
      expect([...map.keys()].toSorted()).toEqual([...model.keys()].toSorted())
    }),
  )
})

test('the map before stays as it was, also when it was itself changed', () => {
  const once = changed(LARGE, new Map([['k1', 1]]))
  const twice = changed(once, new Map([['k1', null]]))
  expect([LARGE.get('k1'), once.get('k1'), twice.get('k1')]).toEqual([0, 1, undefined])
  expect([LARGE.size, once.size, twice.size]).toEqual([600, 600, 599])
  expect(once.get('k1')).toBe(1)
})

test('a small one is copied at once', () => {
  expect(
    changed(
      new Map([['a', 1]]),
      new Map([
        ['a', null],
        ['b', 2],
      ]),
    ),
  ).toEqual(new Map([['b', 2]]))
})

test('everyone in it is visited', () => {
  const visited: string[] = []
  changed(LARGE, new Map([['k0', null]])).forEach((value, key) => visited.push(`${key} ${value}`))
  expect(visited).toEqual(KEYS.slice(1, 600).map((key) => `${key} 0`))
})

function set(model: Map<string, number>, key: string, value: number | null): void {
  if (value === null) model.delete(key)
  else model.set(key, value)
}
