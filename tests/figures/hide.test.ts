import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyBoard, type Board } from '../../src-main/figures/disclosure/board'
import { hide } from '../../src-main/figures/disclosure/hide'
import { computable, type Sum, type Unknown } from './attacker'
import { innerOf, keyAt, layTable, layYear, placesIn, type Counts } from './tables'

/** A cell as the reader sees it: the inner cells it adds up, what it is, and whether he sees it. */
type Seen = { key: string; madeOf: string[]; count: number; isShown: boolean }

function seenBy(board: Board, counts: Counts, tables: Readonly<Record<string, readonly string[]>>): Seen[] {
  return Object.entries(tables).flatMap(([name, addends]) =>
    placesIn(counts).map(({ row, column }) => {
      const key = keyAt(name, row, column)
      const inner = innerOf(counts, row, column)
      const madeOf = addends.flatMap((addend) => inner.map(([at, to]) => keyAt(addend, at, to)))
      return { key, madeOf, count: board.cells.get(key)?.count ?? 0, isShown: board.shown.has(key) }
    }),
  )
}

/** Every cell that is hidden and yet comes out the same in all fillings of the inner cells that fit what is shown. */
function computedByTryingAll(seen: readonly Seen[]): string[] {
  const inner = [...new Set(seen.flatMap(({ madeOf }) => madeOf))]
  const outcomes = new Map(seen.map(({ key }) => [key, new Set<number>()]))
  const largest = Math.max(...seen.map(({ count }) => count)) + 2
  for (const filling of fillings(inner, largest)) {
    const sumOf = ({ madeOf }: Seen) => madeOf.reduce((sum, key) => sum + (filling.get(key) ?? 0), 0)
    if (seen.some((one) => one.isShown && sumOf(one) !== one.count)) continue
    for (const one of seen) outcomes.get(one.key)?.add(sumOf(one))
  }
  return seen
    .filter(({ key, isShown }) => !isShown && (outcomes.get(key)?.size ?? 0) < 2)
    .map(({ key }) => key)
}

function* fillings(keys: readonly string[], largest: number): Generator<ReadonlyMap<string, number>> {
  const size = (largest + 1) ** keys.length
  for (let number = 0; number < size; number += 1) {
    let rest = number
    const filling = new Map<string, number>()
    for (const key of keys) {
      filling.set(key, rest % (largest + 1))
      rest = Math.floor(rest / (largest + 1))
    }
    yield filling
  }
}

/** The same by linear programming, for tables too large to try everything. */
function computedByBounds(seen: readonly Seen[]): string[] {
  const numbers = new Map<string, Unknown>(
    seen.map(({ key, count, isShown }) => [
      key,
      { name: key, truth: count, isKnown: isShown, isPrinted: true },
    ]),
  )
  const sums = seen
    .filter(({ key, madeOf }) => madeOf.join() !== key)
    .map(({ key, madeOf }): Sum => [...madeOf.map((part) => [part, 1] as const), [key, -1]])
  const hidden = seen.filter(({ isShown }) => !isShown).map(({ key }) => key)
  return computable(hidden, numbers, sums)
}

function released(table: Counts, smallest: number): Seen[] {
  const board = emptyBoard()
  const printed = layTable(board, 'q1', table)
  expect(hide(board, { printed, touched: new Set(printed), smallest })).toEqual([])
  const seen = seenBy(board, table, { q1: ['q1'] })
  expect(seen.filter(({ count, isShown }) => isShown && count > 0 && count < smallest)).toEqual([])
  return seen
}

/** The first quarter is released, then the second together with the year so far. */
function releasedInTurn(first: Counts, second: Counts, smallest: number): Seen[] {
  const board = emptyBoard()
  const year = first.map((row, at) => row.map((count, to) => count + (second[at]?.[to] ?? 0)))
  const before = layTable(board, 'q1', first)
  expect(hide(board, { printed: before, touched: new Set(before), smallest })).toEqual([])
  const shownBefore = before.filter((key) => board.shown.has(key))
  const printed = [...layTable(board, 'q2', second), ...layTable(board, 'year', year)]
  const touched = new Set([...printed, ...layYear(board, first, ['q1', 'q2', 'year'])])
  expect(hide(board, { printed, touched, smallest })).toEqual([])
  expect(before.filter((key) => board.shown.has(key))).toEqual(shownBefore)
  return seenBy(board, first, { q1: ['q1'], q2: ['q2'], year: ['q1', 'q2'] })
}

function anyCounts(rows: number, columns: number, largest: number): fc.Arbitrary<Counts> {
  const row = fc.array(fc.nat(largest), { minLength: columns, maxLength: columns })
  return fc.array(row, { minLength: rows, maxLength: rows })
}

const smallest = fc.integer({ min: 3, max: 6 })

describe('a table with totals', () => {
  test('hides every small count, and trying every filling computes none that is hidden', () => {
    const table = fc.oneof(anyCounts(1, 2, 9), anyCounts(1, 3, 6), anyCounts(2, 2, 3))
    fc.assert(
      fc.property(table, smallest, (one, least) => {
        expect(computedByTryingAll(released(one, least))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('of any size gives nothing away to linear programming', () => {
    const table = fc.oneof(anyCounts(2, 2, 12), anyCounts(2, 3, 12), anyCounts(3, 3, 12), anyCounts(4, 3, 12))
    fc.assert(
      fc.property(table, smallest, (one, least) => {
        expect(computedByBounds(released(one, least))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('hides nothing when no count is small', () => {
    fc.assert(
      fc.property(anyCounts(3, 3, 9), (table) => {
        const large = table.map((row) => row.map((count) => (count === 0 ? 0 : count + 10)))
        expect(released(large, 5).filter(({ isShown }) => !isShown)).toEqual([])
      }),
    )
  })

  test('keeps a zero where it gives nothing away', () => {
    const shown = released([[0, 3, 12, 20]], 5).filter(({ isShown }) => isShown)
    expect(shown.map(({ key }) => key)).toContain('q1 0 0')
  })
})

describe('quarters that add up to a year', () => {
  test('give away nothing together, trying every filling', () => {
    fc.assert(
      fc.property(anyCounts(1, 2, 4), anyCounts(1, 2, 4), smallest, (first, second, least) => {
        expect(computedByTryingAll(releasedInTurn(first, second, least))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('give away nothing together to linear programming', () => {
    const two = fc.oneof(
      fc.tuple(anyCounts(1, 3, 12), anyCounts(1, 3, 12)),
      fc.tuple(anyCounts(2, 2, 12), anyCounts(2, 2, 12)),
      fc.tuple(anyCounts(3, 2, 12), anyCounts(3, 2, 12)),
    )
    fc.assert(
      fc.property(two, smallest, ([first, second], least) => {
        expect(computedByBounds(releasedInTurn(first, second, least))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('a year so far that would tell a small quarter is hidden', () => {
    const hidden = releasedInTurn([[30, 40]], [[2, 50]], 5).filter(({ isShown }) => !isShown)
    expect(hidden.map(({ key }) => key)).toEqual(expect.arrayContaining(['q2 0 0', 'year 0 0']))
  })
})
