import { expect } from 'vitest'
import { indicatorOf } from '../../src-main/figures/catalogue'
import type { Facts } from '../../src-main/figures/facts'
import { yearOf } from '../../src-main/domain/records/calendar'
import {
  dayBefore,
  daysKey,
  halfYear,
  isPartOf,
  nextQuarter,
  previous,
  quarter,
  wholeYear,
  yearToDate,
  type Period,
} from '../../src-main/figures/period'
import { reportFigures } from '../../src-main/figures/report-figures'
import { FLOWS, RESTS, ROLES } from './known-sums'
import { againIn, computable, cutsOf, named, sumsOf, type Cut, type Sum, type Unknown } from './attacker'

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

/** The half-years and years that are over with these quarters, which are reported too. */
function longerThan(reported: readonly Period[]): Period[] {
  const years = [...new Set(reported.map(({ to }) => yearOf(to)))]
  const longer = years.flatMap((year) => [halfYear(year, 1), halfYear(year, 2), wholeYear(year)])
  return longer.filter((one) => reported.some(({ to }) => to === one.to))
}

type Reading = {
  readonly sums: readonly Sum[]
  readonly periods: readonly Period[]
  readonly cuts: readonly Cut[]
}

/** What a reader of these reports can add up. */
export function sumsRead(reported: readonly Period[]): Reading {
  const quarters = [previous(reported[0] ?? quarter(2024, 1)), ...reported]
  const longer = byDays([...reported.map(yearToDate), ...longerThan(reported)])
  for (const one of quarters) longer.delete(daysKey(one))
  const others = [...longer.values()]
  return {
    sums: sumsOf(quarters, others),
    periods: [...quarters, ...others],
    cuts: cutsOf(quarters, others),
  }
}

function byDays(periods: readonly Period[]): Map<string, Period> {
  return new Map(periods.map((one) => [daysKey(one), one]))
}

/** What a reader of so many quarters can compute of what was hidden: nothing, if all is well. */
export function computedBy(facts: Facts, count: number): string[] {
  const reported = quartersRead(count)
  const reading = sumsRead(reported)
  const printed = readAll(facts, [...reported, ...longerThan(reported)])
  const rests = unprinted(facts, reading, printed)
  const numbers = new Map([...rests, ...printed.values()].map((one) => [one.name, one]))
  const hidden = [...printed.values()].filter(({ isKnown }) => !isKnown)
  const smallRests = rests.filter(({ name, truth }) => !NOBODYS.test(name) && truth > 0 && truth < SMALLEST)
  return computable(
    [...hidden, ...smallRests].map(({ name }) => name),
    numbers,
    reading.sums,
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
  { sums, periods, cuts }: Reading,
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
  const again = cuts.flatMap((cut) => FLOWS.map((code) => inSeveralParts(facts, code, cut)))
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

/** To how many women it happened in several parts of the period. Where to none, the reader is taken to guess it. */
function inSeveralParts(facts: Facts, code: string, cut: Cut): Unknown {
  const truth = sumOf(cut.parts, (one) => countOf(facts, code, one)) - countOf(facts, code, cut.whole)
  return { name: againIn(cut, code), isKnown: truth === 0, isPrinted: false, truth }
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
