import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyBoard, type Board } from '../../src-main/figures/disclosure/board'
import { hide } from '../../src-main/figures/disclosure/hide'
import { innerOf, keyAt, layTable, layYear, placesIn, type Counts } from './tables'

/** Counts above this are not tried: what could be larger still could also be this. */
const LARGEST_TRIED = 20

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

/** Whether any filling of the inner cells fits all that is shown and has the target come out differently. Tries them all. */
function couldDiffer(target: Seen, seen: readonly Seen[]): boolean {
  const inner = [...new Set(seen.flatMap(({ madeOf }) => madeOf))]
  const others = inner.filter((key) => !target.madeOf.includes(key))
  const constraints = seen.filter(({ isShown }) => isShown)
  const filled = new Map<string, number>()
  const sumOf = ({ madeOf }: Seen) => madeOf.reduce((sum, key) => sum + (filled.get(key) ?? 0), 0)
  const fits = (one: Seen) => {
    const isWhole = one.madeOf.every((key) => filled.has(key))
    return isWhole ? sumOf(one) === one.count : sumOf(one) <= one.count
  }
  const fill = ([key, ...rest]: readonly string[]): boolean => {
    if (key === undefined) return sumOf(target) !== target.count
    const concerned = constraints.filter(({ madeOf }) => madeOf.includes(key))
    for (let count = 0; count <= LARGEST_TRIED; count += 1) {
      filled.set(key, count)
      if (concerned.every(fits) && fill(rest)) return true
    }
    filled.delete(key)
    return false
  }
  return fill([...target.madeOf, ...others])
}

const counts = (rows: number, columns: number, largest: number) =>
  fc.array(fc.array(fc.nat(largest), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  })
const anyTable = fc.oneof(counts(1, 3, 9), counts(2, 2, 9), counts(2, 3, 9), counts(3, 3, 7))
const smallest = fc.integer({ min: 3, max: 6 })

describe('a table with totals', () => {
  test('hides every small count, and none that is hidden can be computed', () => {
    fc.assert(
      fc.property(anyTable, smallest, (table, least) => {
        const board = emptyBoard()
        const printed = layTable(board, 'q1', table)
        expect(hide(board, { printed, touched: new Set(printed), smallest: least })).toEqual([])
        const seen = seenBy(board, table, { q1: ['q1'] })
        for (const one of seen) {
          const isSmall = one.count > 0 && one.count < least
          expect(isSmall && one.isShown).toBe(false)
          if (!one.isShown) expect([one.key, couldDiffer(one, seen)]).toEqual([one.key, true])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('hides nothing when no count is small', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const large = table.map((row) => row.map((count) => (count === 0 ? 0 : count + 10)))
        const board = emptyBoard()
        const printed = layTable(board, 'q1', large)
        hide(board, { printed, touched: new Set(printed), smallest: 5 })
        expect(board.hidden.size).toBe(0)
      }),
    )
  })

  test('keeps a zero where it gives nothing away', () => {
    const board = emptyBoard()
    const printed = layTable(board, 'q1', [[0, 3, 12, 20]])
    hide(board, { printed, touched: new Set(printed), smallest: 5 })
    expect(board.shown.has('q1 0 0')).toBe(true)
    expect(board.hidden.get('q1 0 1')).toBe('few')
  })
})

/** The first quarter is released, then the second together with the year so far. */
function release(first: Counts, second: Counts, least: number) {
  const board = emptyBoard()
  const year = first.map((row, at) => row.map((count, to) => count + (second[at]?.[to] ?? 0)))
  const before = layTable(board, 'q1', first)
  const exposed = hide(board, { printed: before, touched: new Set(before), smallest: least })
  const shownBefore = new Set(board.shown)
  const printed = [...layTable(board, 'q2', second), ...layTable(board, 'year', year)]
  const touched = new Set([...printed, ...layYear(board, first, ['q1', 'q2', 'year'])])
  exposed.push(...hide(board, { printed, touched, smallest: least }))
  return {
    exposed,
    shownBefore,
    seen: seenBy(board, first, { q1: ['q1'], q2: ['q2'], year: ['q1', 'q2'] }),
  }
}

describe('quarters that add up to a year', () => {
  test('the second release gives away nothing that the first one hid', () => {
    const two = fc.oneof(
      fc.tuple(counts(1, 2, 9), counts(1, 2, 9)),
      fc.tuple(counts(1, 3, 8), counts(1, 3, 8)),
      fc.tuple(counts(2, 2, 8), counts(2, 2, 8)),
    )
    fc.assert(
      fc.property(two, smallest, ([first, second], least) => {
        const { exposed, shownBefore, seen } = release(first, second, least)
        expect(exposed).toEqual([])
        for (const one of seen) {
          if (one.key.startsWith('q1')) expect(one.isShown).toBe(shownBefore.has(one.key))
          if (!one.isShown) expect([one.key, couldDiffer(one, seen)]).toEqual([one.key, true])
        }
      }),
      { numRuns: 150 },
    )
  })

  test('a quarter that follows from the year so far hides it', () => {
    const { seen } = release([[30, 40]], [[2, 50]], 5)
    const hidden = seen.filter(({ isShown }) => !isShown).map(({ key }) => key)
    expect(hidden).toContain('q2 0 0')
    expect(hidden).toContain('year 0 0')
  })
})
