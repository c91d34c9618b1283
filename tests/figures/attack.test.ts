import { describe, expect, test } from 'vitest'
import { COUNTS, indicatorOf } from '../../src-main/figures/catalogue'
import { factsOf, type Facts } from '../../src-main/figures/facts'
import { daysKey, previous, quarter, yearToDate, type Period } from '../../src-main/figures/period'
import { reportFigures } from '../../src-main/figures/report-figures'
import { named, roomFor, sumsOf, type Sum, type Unknown } from './attacker'
import { history } from './histories'

const SMALLEST = 5
const REPORTED = [quarter(2024, 1), quarter(2024, 2), quarter(2024, 3), quarter(2024, 4), quarter(2025, 1)]
const QUARTERS = [previous(quarter(2024, 1)), ...REPORTED]
const YEARS = REPORTED.map(yearToDate).filter((year) =>
  QUARTERS.every((one) => daysKey(one) !== daysKey(year)),
)

/** What the rest of a whole is called in the attacker's sums. */
const RESTS = [
  ['answeredLate', 'enquiries', 'enquiriesAnsweredInTime'],
  ['notFullTime', 'mentorsWithKnownWork', 'mentorsFullTime'],
  ['metLater', 'firstMeetings', 'firstMeetingsInTime'],
  ['notFollowedUp', 'settledMatches', 'followedUpMatches'],
] as const

/** Every count that was printed in any report: known if one of them showed it. */
function readAll(facts: Facts): Map<string, Unknown> {
  const numbers = new Map<string, Unknown>()
  for (const period of REPORTED) {
    const { columns, tables } = reportFigures(facts, period, { smallestCount: SMALLEST, version: 'public' })
    const rows = tables.flatMap((table) => table.rows).filter(({ indicator }) => indicator.kind === 'count')
    for (const { indicator, cells } of rows)
      for (const [index, cell] of cells.entries()) {
        const column = columns[index] ?? period
        const name = named(indicator.code, column)
        const known = numbers.get(name)
        const isKnown = cell.hiddenBecause === null
        expect([name, known?.isKnown ?? isKnown]).toEqual([name, isKnown])
        numbers.set(name, { name, isKnown, isPrinted: true, truth: countOf(facts, indicator.code, column) })
      }
  }
  return numbers
}

/** Numbers that no report prints but that stand in the attacker's sums. */
function unprinted(facts: Facts, sums: readonly Sum[], printed: ReadonlyMap<string, Unknown>): Unknown[] {
  const names = new Set(sums.flatMap((sum) => sum.map(([name]) => name)))
  const rests = [...QUARTERS, ...YEARS].flatMap((period) =>
    RESTS.map(([rest, whole, part]) => ({
      name: named(rest, period),
      isKnown: false,
      isPrinted: false,
      truth: countOf(facts, whole, period) - countOf(facts, part, period),
    })),
  )
  const others = [...names]
    .filter((name) => !printed.has(name))
    .map((name) => ({ name, isKnown: false, isPrinted: false, truth: 0 }))
  return [...others, ...rests]
}

function countOf(facts: Facts, code: string, period: Period): number {
  return indicatorOf(code)?.compute(facts, period).list.length ?? 0
}

describe('someone who has read every report since the office began', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('computes no hidden figure of random office %i', (seed) => {
    const facts = factsOf(history(seed, [15, 30, 60, 120, 200][seed % 5] ?? 60))
    const sums = sumsOf(QUARTERS, YEARS)
    const printed = readAll(facts)
    const rests = unprinted(facts, sums, printed)
    const numbers = new Map([...rests, ...printed.values()].map((one) => [one.name, one]))
    const hidden = [...printed.values()].filter(({ isKnown }) => !isKnown)
    const smallRests = rests.filter(({ truth }) => truth > 0 && truth < SMALLEST)
    expect(hidden.length).toBeGreaterThan(0)
    const computed = [...hidden, ...smallRests].filter(({ name }) => roomFor(name, numbers, sums) < 1 - 1e-6)
    expect(computed).toEqual([])
  })

  test('would find them if only the small counts were hidden', () => {
    const facts = factsOf(history(3, 120))
    const sums = sumsOf(QUARTERS, YEARS)
    const printed = [...readAll(facts).values()].map((one) => ({
      ...one,
      isKnown: one.truth === 0 || one.truth >= SMALLEST,
    }))
    const numbers = new Map([...unprinted(facts, sums, new Map()), ...printed].map((one) => [one.name, one]))
    const hidden = printed.filter(({ isKnown }) => !isKnown)
    const computed = hidden.filter(({ name }) => roomFor(name, numbers, sums) < 1 - 1e-6)
    expect(computed.length).toBeGreaterThan(hidden.length / 4)
  })

  test('has every count of the catalogue before him', () => {
    const printed = readAll(factsOf(history(1, 30)))
    const missing = COUNTS.filter(({ code }) => !printed.has(named(code, quarter(2025, 1))))
    expect(missing).toEqual([])
  })
})
