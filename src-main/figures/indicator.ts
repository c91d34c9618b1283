import { daysKey, type Period } from './period'
import type { Facts } from './facts'
import type { Subject } from './subjects'

/**
 * Which days of the period a count looks at: what happened `during` it, what held on any day of it (`present`),
 * or what held on its last day (`atEnd`).
 */
export type Timing = 'during' | 'present' | 'atEnd'

/** What a figure is given in; `points` run from 1 to 5. */
export type Unit = Subject | 'percent' | 'days' | 'hours' | 'points'

/** A figure and what is behind it. */
export type Figure = {
  /** Null when there is nothing to measure. A share is in percent, 0 to 100, not rounded. */
  readonly value: number | null
  /** What was counted or measured: for a share its numerator. */
  readonly list: readonly string[]
  /** What a share or a measure is taken of: its denominator. Null for a count. */
  readonly base: readonly string[] | null
}

type Defined = {
  /** Its stable name in exports; its texts are `figures.<code>.name` and so on. */
  readonly code: string
  /** The fields of the records it is computed from. */
  readonly sourceFields: readonly string[]
  readonly compute: (facts: Facts, period: Period) => Figure
}

/** How many there are; its value is the length of its list. */
export type Count = Defined & {
  readonly kind: 'count'
  readonly unit: Subject
  readonly timing: Timing
}

/** The part of a base, in percent. Every one in the part is in the base. */
export type Share = Defined & {
  readonly kind: 'share'
  readonly unit: 'percent'
  readonly part: Count
  readonly base: Count
}

/** One number measured on each of a base. */
export type Measure = Defined & {
  readonly kind: 'median' | 'ninetieth' | 'mean' | 'total'
  readonly unit: 'days' | 'hours' | 'points'
  readonly base: Count
  /** What was measured on each, in rising order. */
  readonly numbers: (facts: Facts, period: Period) => readonly number[]
}

export type Indicator = Count | Share | Measure

/** The days of the period that what is counted, or what is taken a share or a measure of, is looked for on. */
export function timingOf(indicator: Indicator): Timing {
  return indicator.kind === 'count' ? indicator.timing : indicator.base.timing
}

export function count(
  counted: Pick<Count, 'code' | 'unit' | 'timing' | 'sourceFields'> & {
    readonly list: (facts: Facts, period: Period) => readonly string[]
  },
): Count {
  const { list, ...defined } = counted
  const listFor = remembered(list)
  return {
    ...defined,
    kind: 'count',
    compute: (facts, period) => {
      const found = listFor(facts, period)
      return { value: found.length, list: found, base: null }
    },
  }
}

export function share({ code, part, base }: Pick<Share, 'code' | 'part' | 'base'>): Share {
  return {
    code,
    part,
    base,
    kind: 'share',
    unit: 'percent',
    sourceFields: [...new Set([...part.sourceFields, ...base.sourceFields])],
    compute: (facts, period) => {
      const { list } = part.compute(facts, period)
      const all = base.compute(facts, period).list
      return { value: all.length === 0 ? null : (100 * list.length) / all.length, list, base: all }
    },
  }
}

export function measure(
  measured: Pick<Measure, 'code' | 'kind' | 'unit' | 'base'> & {
    readonly sourceFields: readonly string[]
    /** The number of one entry of the base, in the unit of the indicator. */
    readonly of: (facts: Facts, id: string, period: Period) => number
  },
): Measure {
  const { of, ...defined } = measured
  const numbers = (facts: Facts, period: Period) =>
    measured.base
      .compute(facts, period)
      .list.map((id) => of(facts, id, period))
      .toSorted((a, b) => a - b)
  return {
    ...defined,
    numbers,
    sourceFields: [...new Set([...measured.base.sourceFields, ...measured.sourceFields])],
    compute: (facts, period) => {
      const { list } = measured.base.compute(facts, period)
      const sorted = numbers(facts, period)
      return { value: sorted.length === 0 ? null : SUMMARIES[measured.kind](sorted), list, base: list }
    },
  }
}

/** The numbers of several offices taken together. @param numbers at least one */
export function summarise(kind: Measure['kind'], numbers: readonly number[]): number {
  return SUMMARIES[kind](numbers.toSorted((a, b) => a - b))
}

/** Each takes numbers in rising order, at least one. */
const SUMMARIES: Record<Measure['kind'], (sorted: readonly number[]) => number> = {
  median: (sorted) =>
    ((sorted[Math.ceil(sorted.length / 2) - 1] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2,
  /** Nearest rank: the smallest of them that at least nine in ten do not exceed. */
  ninetieth: (sorted) => sorted[Math.ceil((9 * sorted.length) / 10) - 1] ?? 0,
  mean: (sorted) => sum(sorted) / sorted.length,
  total: sum,
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** The same list is asked for by the count, by shares and measures of it, and for several columns. Facts never change. */
function remembered<T>(compute: (facts: Facts, period: Period) => T): (facts: Facts, period: Period) => T {
  const known = new WeakMap<Facts, Map<string, T>>()
  return (facts, period) => {
    const ofFacts = known.get(facts) ?? new Map<string, T>()
    known.set(facts, ofFacts)
    const result = ofFacts.get(daysKey(period)) ?? compute(facts, period)
    ofFacts.set(daysKey(period), result)
    return result
  }
}
