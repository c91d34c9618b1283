import { addDays, addMonths, daysBetween, Day, yearOf } from '../domain/records/calendar'
import { Refusal } from '../domain/refusal'

/** A stretch of whole days that figures are made for; both ends are part of it. */
export type Period = {
  readonly kind: 'quarter' | 'halfYear' | 'year' | 'yearToDate' | 'own'
  readonly from: Day
  readonly to: Day
}

/** @param number 1 to 4 */
export function quarter(year: number, number: number): Period {
  return monthsFrom('quarter', year, 3 * number - 2)
}

/** @param number 1 or 2 */
export function halfYear(year: number, number: number): Period {
  return monthsFrom('halfYear', year, 6 * number - 5)
}

export function wholeYear(year: number): Period {
  return monthsFrom('year', year, 1)
}

/** @throws Refusal `date-order` when it ends before it begins. */
export function ownPeriod(from: Day, to: Day): Period {
  if (to < from) throw new Refusal('date-order', { earlier: from, later: to })
  return { kind: 'own', from, to }
}

export function quarterHolding(day: Day): Period {
  return quarter(yearOf(day), quarterNumber(day))
}

/** The quarter that begins when this one is over. */
export function nextQuarter({ to }: Period): Period {
  return quarterHolding(addDays(to, 1))
}

/** From 1 to 4. */
export function quarterNumber(day: Day): number {
  return Math.ceil(monthOf(day) / 3)
}

/** 1 or 2. */
export function halfYearNumber(day: Day): number {
  return Math.ceil(monthOf(day) / 6)
}

/** The period of the same kind just before; for an own period as many days, for a year to date the whole year before. */
export function previous(period: Period): Period {
  const to = addDays(period.from, -1)
  const months = MONTHS[period.kind]
  if (months !== null) return { kind: period.kind, from: addMonths(period.from, -months), to }
  return { kind: 'own', from: addDays(to, -daysBetween(period.from, period.to)), to }
}

/** From New Year's Day to the end of the period. */
export function yearToDate({ to }: Period): Period {
  return { kind: 'yearToDate', from: newYear(yearOf(to)), to }
}

/** The part of the period that has passed on `today`, or null when it has not begun. */
export function passed(period: Period, today: Day): Period | null {
  if (today < period.from) return null
  return today < period.to ? { ...period, to: today } : period
}

export function isWithin(day: Day | null | undefined, { from, to }: Period): boolean {
  return day !== null && day !== undefined && from <= day && day <= to
}

/** Whether every day of it is a day of the other. */
export function isPartOf(part: Pick<Period, 'from' | 'to'>, whole: Pick<Period, 'from' | 'to'>): boolean {
  return whole.from <= part.from && part.to <= whole.to
}

export function dayBefore(period: Period): Day {
  return addDays(period.from, -1)
}

/** Equal for periods of the same days, whatever they are called. */
export function daysKey({ from, to }: Period): string {
  return `${from}..${to}`
}

/** The periods cut at each other's ends into stretches that do not overlap, earliest first; each period is a row of them. */
export function stretches(periods: readonly Period[]): Period[] {
  const starts = [...new Set(periods.flatMap(({ from, to }) => [from, addDays(to, 1)]))].toSorted()
  const pieces = starts
    .slice(0, -1)
    .map((from, index) => ({ from, to: addDays(starts[index + 1] ?? from, -1) }))
  return pieces
    .filter((piece) => periods.some(({ from, to }) => from <= piece.from && piece.to <= to))
    .map((piece) => ({ kind: 'own', ...piece }))
}

/** The pairs of these periods that make up the whole, such as the half-years of a year. */
export function cutsInTwo(whole: Period, periods: readonly Period[]): Period[][] {
  const lasts = periods.filter(({ from, to }) => from > whole.from && to === whole.to)
  return lasts.flatMap((last) =>
    periods
      .filter(({ from, to }) => from === whole.from && to === dayBefore(last))
      .map((first) => [first, last]),
  )
}

const MONTHS: Record<Period['kind'], number | null> = {
  quarter: 3,
  halfYear: 6,
  year: 12,
  yearToDate: 12,
  own: null,
}

function monthsFrom(kind: 'quarter' | 'halfYear' | 'year', year: number, month: number): Period {
  const from = addMonths(newYear(year), month - 1)
  return { kind, from, to: addDays(addMonths(from, MONTHS[kind] ?? 0), -1) }
}

function newYear(year: number): Day {
  return Day.parse(`${String(year).padStart(4, '0')}-01-01`)
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}
