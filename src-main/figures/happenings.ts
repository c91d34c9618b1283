import type { Day } from '../domain/records/calendar'
import type { Facts } from './facts'
import type { Period } from './period'

/**
 * Looks up what happened in a period. The records are put in the order of their days once, so that a period costs what
 * happened in it and not what is on file.
 * @param dayOf null or undefined for a record that has not happened
 */
export function happenings<T>(
  recordsOf: (facts: Facts) => Iterable<T>,
  dayOf: (record: T) => Day | null | undefined,
): (facts: Facts, period: Period) => readonly T[] {
  const known = new WeakMap<Facts, Dated<T>[]>()
  return (facts, { from, to }) => {
    const dated = known.get(facts) ?? inOrder(recordsOf(facts), dayOf)
    known.set(facts, dated)
    return dated.slice(firstFrom(dated, from), firstAfter(dated, to)).map(({ record }) => record)
  }
}

type Dated<T> = { readonly day: Day; readonly record: T }

function inOrder<T>(records: Iterable<T>, dayOf: (record: T) => Day | null | undefined): Dated<T>[] {
  const dated: Dated<T>[] = []
  for (const record of records) {
    const day = dayOf(record)
    if (day !== null && day !== undefined) dated.push({ day, record })
  }
  return dated.toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day))
}

function firstFrom(dated: readonly Dated<unknown>[], from: Day): number {
  return firstWhere(dated, (day) => day >= from)
}

function firstAfter(dated: readonly Dated<unknown>[], to: Day): number {
  return firstWhere(dated, (day) => day > to)
}

/** @param holds false up to some day, and true from then on */
function firstWhere(dated: readonly Dated<unknown>[], holds: (day: Day) => boolean): number {
  let low = 0
  let high = dated.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = dated[middle]
    if (one !== undefined && holds(one.day)) high = middle
    else low = middle + 1
  }
  return low
}
