import { TABLES, type TableCode } from './catalogue'
import { columnsOf, disclosureOf, type Disclosure, type HiddenBecause } from './disclosure'
import type { Facts } from './facts'
import type { Figure, Indicator } from './indicator'
import { activeMatches } from './indicators/matches'
import { waitingMentees } from './indicators/waiting'
import { daysKey, type Period } from './period'
import { sealedByDays, type Released, type ReleasedCell } from './sealing/released'

/** A figure as a report prints it. */
export type ReportCell = {
  /** Rounded as printed; null when it is hidden or when there was nothing to measure. */
  readonly value: number | null
  /** How many a share or a measure is taken of; null for counts and where it is hidden. */
  readonly base: number | null
  /** Why readers outside the office do not see it. In the internal version the value is there all the same. */
  readonly hiddenBecause: HiddenBecause | null
}

export type ReportRow = { readonly indicator: Indicator; readonly cells: readonly ReportCell[] }

export type ReportTable = { readonly code: TableCode; readonly rows: readonly ReportRow[] }

/** The figures of one report; the cells of a row stand in the order of the columns. */
export type ReportFigures = {
  readonly period: Period
  readonly columns: readonly Period[]
  readonly version: Version
  /** Counts that fewer women or pairs than this are behind are hidden. */
  readonly smallestCount: number
  readonly tables: readonly ReportTable[]
  /** What the charts show, over the last quarters until the period is over. */
  readonly trend: { readonly columns: readonly Period[]; readonly rows: readonly ReportRow[] }
  /** Hidden counts that earlier reports together have given away already; only a report on an own period meets any. */
  readonly exposed: readonly string[]
}

/** `public` leaves the office and hides what must not be known; `internal` shows the truth and has to say so on each page. */
export type Version = 'public' | 'internal'

/** What a report is made with; `smallestCount` is 3 to 10, from the settings of the office. */
export type Made = {
  readonly smallestCount: number
  readonly version: Version
  readonly released?: readonly Released[]
}

/**
 * All indicators of a period, beside the period before and the year so far.
 * Periods that were sealed are told as they were sealed.
 */
export function reportFigures(facts: Facts, period: Period, made: Made): ReportFigures {
  return figuresDisclosed(facts, period, { ...made, disclosure: disclosureOf(facts, period, made) })
}

/** The same, where what it hides has been decided already. */
export function figuresDisclosed(
  facts: Facts,
  period: Period,
  { smallestCount, version, released = [], disclosure }: Made & { readonly disclosure: Disclosure },
): ReportFigures {
  const sealed = sealedByDays(released)
  const cellOf = (indicator: Indicator, column: Period): ReportCell => {
    const told = sealed.get(daysKey(column))?.cell(indicator.code, column)
    if (told !== undefined) return asTold(told, version)
    const hiddenBecause = disclosure.hiddenBecause(indicator, column)
    const isHidden = version === 'public' && hiddenBecause !== null
    return { ...(isHidden ? NOTHING : printed(indicator, indicator.compute(facts, column))), hiddenBecause }
  }
  const rowsOver = (columns: readonly Period[]) => (indicator: Indicator) => ({
    indicator,
    cells: columns.map((column) => cellOf(indicator, column)),
  })
  const columns = columnsOf(period)
  const tables = TABLES.map(({ code, indicators }) => ({ code, rows: indicators.map(rowsOver(columns)) }))
  const quarters = disclosure.quarters.slice(-TREND_QUARTERS)
  const trend = { columns: quarters, rows: TREND.map(rowsOver(quarters)) }
  return { period, columns, version, smallestCount, tables, trend, exposed: disclosure.exposed }
}

function asTold({ value, base, hidden }: ReleasedCell, version: Version): ReportCell {
  const isHidden = version === 'public' && hidden !== null
  return { ...(isHidden ? NOTHING : { value, base }), hiddenBecause: hidden }
}

/** The value as it is printed: points to one decimal, all else in whole numbers. */
export function printedValue({ unit }: Indicator, value: number | null): number | null {
  if (value === null) return null
  return unit === 'points' ? Math.round(value * 10) / 10 : Math.round(value)
}

function printed(indicator: Indicator, { value, base }: Figure): Omit<ReportCell, 'hiddenBecause'> {
  return { value: printedValue(indicator, value), base: base?.length ?? null }
}

/** Two years, so that the same quarter of the year before is seen. */
const TREND_QUARTERS = 8
/** What is shown as it goes from quarter to quarter. */
export const TREND: readonly Indicator[] = [activeMatches, waitingMentees]

const NOTHING = { value: null, base: null }
