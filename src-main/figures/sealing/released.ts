import type { SealedReport } from '../../domain/records/reporting'
import type { HiddenBecause } from '../disclosure'
import { daysKey, type Period } from '../period'

/** A figure as it left the office; the value is true also where its readers did not see it. */
export type ReleasedCell = {
  readonly value: number | null
  readonly base: number | null
  readonly hidden: HiddenBecause | null
}

/** A sealed report as its readers know it. */
export type Released = {
  readonly period: Period
  readonly columns: readonly Period[]
  /** The figure of an indicator, by its code, in one of the columns; undefined where the report did not tell it. */
  readonly cell: (code: string, column: Period) => ReleasedCell | undefined
}

export function releasedOf(sealed: SealedReport): Released {
  const { period, columns, rows } = sealed
  const place = new Map(columns.map((column, at) => [daysKey(column), at]))
  const cells = new Map(rows.map((row) => [row.code, row.cells]))
  return {
    period,
    columns,
    cell: (code, column) => {
      const cell = cells.get(code)?.[place.get(daysKey(column)) ?? -1]
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the reason was written by this catalogue or an older one.
      return cell === undefined ? undefined : { ...cell, hidden: cell.hidden as HiddenBecause | null }
    },
  }
}

/** The sealed reports on other periods that were over when this one was. */
export function releasedBefore(all: Iterable<SealedReport>, period: Period): Released[] {
  return [...all].filter((sealed) => isReleasedBefore(sealed, period)).map(releasedOf)
}

export function isReleasedBefore({ period: one }: Pick<SealedReport, 'period'>, period: Period): boolean {
  return one.to <= period.to && daysKey(one) !== daysKey(period)
}

/** Each period that was first told by a sealed report, the year until then among them, with that report. */
export function sealedByDays(released: readonly Released[]): ReadonlyMap<string, Released> {
  return new Map(
    released.flatMap((report) => {
      const told = report.columns.filter(({ to }) => to === report.period.to)
      return told.map((column) => [daysKey(column), report] as const)
    }),
  )
}

/** What readers hold for true by now: the figure as sealed, or as last restated. */
export function lastTold(sealed: SealedReport, code: string): number | null {
  const restated = sealed.restatements.flatMap(({ rows }) => rows).findLast((row) => row.code === code)
  return restated?.now ?? sealed.rows.find((row) => row.code === code)?.cells[0]?.value ?? null
}
