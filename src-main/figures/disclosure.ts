import { yearOf } from '../domain/records/calendar'
import type { Reason } from './disclosure/board'
import { hide } from './disclosure/hide'
import type { Facts } from './facts'
import { keyOf, lay, newGround, type Ground } from './ground'
import type { Count, Indicator } from './indicator'
import {
  daysKey,
  halfYear,
  halfYearNumber,
  isPartOf,
  previous,
  quarter,
  quarterHolding,
  yearToDate,
  type Period,
} from './period'
import { COUNTS } from './catalogue'
import { layReleased } from './sealing/lay-released'
import { sealedByDays, type Released } from './sealing/released'

/** Why a figure is hidden. `fewInBase`: what it is taken of is too small; `base` and `part`: that one is hidden itself. */
export type HiddenBecause = Reason | 'fewInBase' | 'base' | 'part'

/** Which figures of a report may leave the office. */
export type Disclosure = {
  /** The quarters that have been reported by then, oldest first. */
  readonly quarters: readonly Period[]
  /** Null when the figure may be shown for that period: a column of the report, or one of the quarters. */
  readonly hiddenBecause: (indicator: Indicator, period: Period) => HiddenBecause | null
  /** Counts that earlier reports together have given away already; only a report on an own period meets any. */
  readonly exposed: readonly string[]
}

/** Shares below this many are not told: one woman more or less would move them by more than five percent. */
export const LEAST_BASE = { share: 20, ninetieth: 20, median: 10, mean: 10, total: 1 } as const

/**
 * Whether a figure is taken of too few to be told. A mean is, too, when it is taken of only a few more than the mean of a part
 * of its period: the two together would tell what those few answered.
 * @param inParts how many it is taken of in the parts of the period that are told as well
 */
export function isOfTooFew(
  { kind, base }: Exclude<Indicator, Count>,
  size: number,
  inParts: readonly number[],
): boolean {
  const isFew = (one: number) => one > 0 && one < LEAST_BASE[kind]
  const isNested = kind === 'mean' && base.timing === 'present'
  return isFew(size) || (isNested && inParts.some((part) => part >= LEAST_BASE[kind] && isFew(size - part)))
}

/** The periods a report shows side by side: its own, the one before, and the year so far where that is another. */
export function columnsOf(period: Period): Period[] {
  const columns = [period, previous(period), yearToDate(period)]
  const keys = columns.map(daysKey)
  return columns.filter((column, index) => keys.indexOf(daysKey(column)) === index)
}

/** What a report is made with. */
export type Terms = {
  /** Counts that fewer women or pairs than this are behind are hidden; 3 to 10. */
  readonly smallestCount: number
  /** The reports that were sealed before; every other quarter counts as reported from today's records. */
  readonly released?: readonly Released[]
  /** True when the report was sealed already, and what has changed since is to be told. */
  readonly restating?: boolean
}

/** Decides what the report of a period hides, given every quarter that was reported until then. */
export function disclosureOf(facts: Facts, period: Period, terms: Terms): Disclosure {
  const deciding = decidingDisclosure(facts, period, terms)
  for (;;) {
    const { done, value } = deciding.next()
    if (done === true) return value
  }
}

/** The same, quarter by quarter. @yields the share that is done */
export function* decidingDisclosure(
  facts: Facts,
  period: Period,
  terms: Terms,
): Generator<number, Disclosure> {
  const { smallestCount, released = [], restating = false } = terms
  const ground = newGround(facts)
  const quarters = quartersUntil(facts, period)
  const sealed = sealedByDays(released)
  const earlier = quarters.filter((one) => daysKey(one) !== daysKey(period))
  const exposed: string[] = []
  for (const [at, report] of [...earlier, period].entries()) {
    yield at / (earlier.length + 1)
    const told = sealed.get(daysKey(report))
    if (told !== undefined) reveal(ground, told)
    const isDone = told !== undefined && !(restating && report === period)
    const columns = [...(isDone ? [] : columnsOf(report)), ...halfYearEndingWith(report)]
    const fresh = columns.filter((column) => column === report || !sealed.has(daysKey(column)))
    exposed.push(...release(ground, columns, { fresh, smallestCount }))
  }
  return { quarters, exposed, hiddenBecause: (indicator, column) => reasonFor(ground, indicator, column) }
}

function reveal(ground: Ground, told: Released): void {
  lay(ground, [...told.columns, ...halfYearEndingWith(told.period)])
  layReleased(ground, told)
}

type Printed = { readonly fresh: readonly Period[]; readonly smallestCount: number }

/** A column that was sealed stays as it was sealed; only a fresh one is decided. */
function release(ground: Ground, columns: readonly Period[], { fresh, smallestCount }: Printed): string[] {
  const touched = lay(ground, columns)
  const printed = new Set(fresh.flatMap((column) => COUNTS.map((count) => keyOf(count, column))))
  return hide(ground.board, { printed: [...printed], touched, smallest: smallestCount })
}

/**
 * A half-year, and with it the year, may be reported from its last quarter on. It counts as reported by then, so that later
 * reports give away nothing beside it.
 */
function halfYearEndingWith({ to }: Period): Period[] {
  const half = halfYear(yearOf(to), halfYearNumber(to))
  return half.to === to ? [half] : []
}

/** The network's first quarter: none before it was ever reported, whatever a slip of the pen dates there. */
const BEGUN = quarter(2003, 1)

/** Five years: reports are kept as long as accounts are, and nobody lays a new one beside an older one. */
const MOST_QUARTERS = 20

/** The quarters that are over when the report's period is, from the first event on file, the latest five years of them. */
function quartersUntil({ spells, events: held }: Facts, report: Period): Period[] {
  const ofWomen = [...spells.values()].flatMap(({ enquiry, signedUpOn }) => [enquiry?.on, signedUpOn])
  const days = [...ofWomen, ...[...held.values()].map(({ on }) => on)]
  const events = days.filter((day) => day !== null && day !== undefined).filter((day) => day >= BEGUN.from)
  const first = events.toSorted()[0]
  const quarters: Period[] = []
  if (first === undefined) return quarters
  for (let one = lastOver(report); quarters.length < MOST_QUARTERS && one.to >= first; one = previous(one))
    quarters.unshift(one)
  return quarters
}

/** The quarter that ends with the report's period, or the last that ends before it. */
function lastOver({ to }: Period): Period {
  const holding = quarterHolding(to)
  return holding.to === to ? holding : previous(holding)
}

function reasonFor(
  { facts, board, periods }: Ground,
  indicator: Indicator,
  period: Period,
): HiddenBecause | null {
  const isHidden = (count: Count) => board.hidden.has(keyOf(count, period))
  if (indicator.kind === 'count') return board.hidden.get(keyOf(indicator, period)) ?? null
  if (isHidden(indicator.base)) return 'base'
  if (indicator.kind === 'share' && isHidden(indicator.part)) return 'part'
  const sizeIn = (one: Period) => indicator.base.compute(facts, one).list.length
  const parts = [...periods.values()].filter((one) => isPartOf(one, period))
  return isOfTooFew(indicator, sizeIn(period), parts.map(sizeIn)) ? 'fewInBase' : null
}
