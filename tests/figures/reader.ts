import { expect } from 'vitest'
import { indicatorOf } from '../../src-main/figures/catalogue'
import type { Facts } from '../../src-main/figures/facts'
import {
  dayBefore,
  daysKey,
  isPartOf,
  nextQuarter,
  previous,
  quarter,
  yearToDate,
  type Period,
} from '../../src-main/figures/period'
import { reportFigures } from '../../src-main/figures/report-figures'
import { FLOWS, RESTS, ROLES } from './known-sums'
import { computable, named, sumsOf, type Sum, type Unknown } from './attacker'

export const SMALLEST = 5

/** Helping numbers that tell nothing of anyone. */
const OVERLAP = 'inSeveralRoles'
const NOBODYS = /^(inSeveralRoles|returned|leftAndBack|again )/

/** So many quarters in a row, from the first of 2024. */
export function quartersRead(count: number): Period[] {
  const quarters = [quarter(2024, 1)]
  while (quarters.length < count) quarters.push(nextQuarter(quarters.at(-1) ?? quarter(2024, 1)))
  return quarters
}

/** What a reader of these reports can add up. */
export function sumsRead(reported: readonly Period[]): { sums: Sum[]; periods: Period[] } {
  const quarters = [previous(reported[0] ?? quarter(2024, 1)), ...reported]
  const years = reported
    .map(yearToDate)
    .filter((year) => quarters.every((one) => daysKey(one) !== daysKey(year)))
  return { sums: sumsOf(quarters, years), periods: [...quarters, ...years] }
}

/** What a reader of so many quarters can compute of what was hidden: nothing, if all is well. */
export function computedBy(facts: Facts, count: number): string[] {
  const reported = quartersRead(count)
  const { sums, periods } = sumsRead(reported)
  const printed = readAll(facts, reported)
  const rests = unprinted(facts, { sums, periods }, printed)
  const numbers = new Map([...rests, ...printed.values()].map((one) => [one.name, one]))
  const hidden = [...printed.values()].filter(({ isKnown }) => !isKnown)
  const smallRests = rests.filter(({ name, truth }) => !NOBODYS.test(name) && truth > 0 && truth < SMALLEST)
  return computable(
    [...hidden, ...smallRests].map(({ name }) => name),
    numbers,
    sums,
  )
}

/** Every count that was printed in any report: known if one of them showed it. */
export function readAll(facts: Facts, reported: readonly Period[]): Map<string, Unknown> {
  const numbers = new Map<string, Unknown>()
  for (const period of reported) {
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
export function unprinted(
  facts: Facts,
  { sums, periods }: { sums: readonly Sum[]; periods: readonly Period[] },
  printed: ReadonlyMap<string, Unknown>,
): Unknown[] {
  const names = new Set(sums.flatMap((sum) => sum.map(([name]) => name)))
  const rests = periods.flatMap((period) =>
    RESTS.map(([rest, whole, part]) => ({
      name: named(rest, period),
      isKnown: false,
      isPrinted: false,
      truth: countOf(facts, whole, period) - countOf(facts, part, period),
    })),
  )
  const overlaps = periods.map((period) => ({
    name: named(OVERLAP, period),
    isKnown: false,
    isPrinted: false,
    truth: inSeveralRoles(facts, period),
  }))
  const back = periods.flatMap((period) => cameBack(facts, period))
  const again = periods.flatMap((period) => FLOWS.map((code) => inSeveralQuarters(facts, code, period)))
  const told = new Set([...overlaps, ...back, ...again].map(({ name }) => name))
  const others = [...names]
    .filter((name) => !printed.has(name) && !told.has(name))
    .map((name) => ({ name, isKnown: false, isPrinted: false, truth: 0 }))
  return [...others, ...rests, ...overlaps, ...back, ...again]
}

/** Women who came back into a role, which no report tells. Where nobody did in any of the quarters, the reader is taken to guess it. */
function cameBack(facts: Facts, period: Period): Unknown[] {
  const parts = QUARTERS.filter((one) => isPartOf(one, period))
  return ROLES.flatMap((role) => {
    const isKnown = [period, ...parts].every((one) =>
      Object.values(backIn(facts, role, one)).every((truth) => truth === 0),
    )
    const again = sumOf(parts, (one) => backIn(facts, role, one)[`returned${role}`] ?? 0)
    const back = backIn(facts, role, period)
    const returnedAgain = parts.length > 1 ? again - (back[`returned${role}`] ?? 0) : 0
    return Object.entries({ ...back, [`returnedAgain${role}`]: returnedAgain }).map(([code, truth]) => ({
      name: named(code, period),
      isKnown,
      isPrinted: false,
      truth,
    }))
  })
}

/** To how many women it happened in several quarters of the period. Where to none, the reader is taken to guess it. */
function inSeveralQuarters(facts: Facts, code: string, period: Period): Unknown {
  const quarters = QUARTERS.filter((one) => isPartOf(one, period))
  const inEach = sumOf(quarters, (one) => countOf(facts, code, one))
  const truth = quarters.length > 1 ? inEach - countOf(facts, code, period) : 0
  return { name: named(`again ${code}`, period), isKnown: truth === 0, isPrinted: false, truth }
}

function sumOf(periods: readonly Period[], numberIn: (one: Period) => number): number {
  return periods.reduce((sum, one) => sum + numberIn(one), 0)
}

const QUARTERS = quartersRead(8)

function backIn(facts: Facts, role: string, period: Period): Readonly<Record<string, number>> {
  const counted = (code: string, one = period) => countOf(facts, `${code}${role}`, one)
  const before = counted('atEnd', { ...period, to: dayBefore(period) })
  return {
    [`returned${role}`]: counted('continuing') - before,
    [`leftAndBack${role}`]: counted('left') + counted('atEnd') - counted('present'),
  }
}

/** In how many more roles than one women are. */
function inSeveralRoles(facts: Facts, period: Period): number {
  const inRoles = ROLES.map((role) => countOf(facts, `present${role}`, period))
  return inRoles.reduce((sum, one) => sum + one, 0) - countOf(facts, 'participants', period)
}

function countOf(facts: Facts, code: string, period: Period): number {
  return indicatorOf(code)?.compute(facts, period).list.length ?? 0
}
