import type { DivisionFile } from '../../domain/records/network'
import { CATALOGUE } from '../catalogue'
import type { ReportFigures } from '../report-figures'

/** One figure of the quarter in each division that has sent its file, and in the network. */
export type SideBySide = {
  readonly code: string
  readonly unit: string
  /** In the order of the files; null where it is hidden or there was nothing to measure. */
  readonly values: readonly (number | null)[]
  readonly network: number | null
}

/** The shares a division can learn from another by: the higher, the better. */
export const PRACTICES = [
  'followedUpShare',
  'firstMeetingsInTimeShare',
  'answeredInTimeShare',
  'plannedShare',
]

export function sideBySide(files: readonly DivisionFile[], national: ReportFigures): SideBySide[] {
  const rows = national.tables.flatMap((table) => table.rows)
  return CATALOGUE.map(({ code, unit }) => ({
    code,
    unit,
    values: files.map(({ open }) => open.rows.find((row) => row.code === code)?.values[0] ?? null),
    network: rows.find(({ indicator }) => indicator.code === code)?.cells[0]?.value ?? null,
  }))
}

/** A division that does clearly better than the network, by at least ten in a hundred. */
export type BetterPractice = {
  readonly code: string
  readonly division: string
  readonly value: number
  readonly network: number
}

export function betterPractices(
  files: readonly DivisionFile[],
  rows: readonly SideBySide[],
): BetterPractice[] {
  return rows
    .filter(({ code }) => PRACTICES.includes(code))
    .flatMap(({ code, values, network }) => {
      const best = Math.max(...values.map((value) => value ?? -1))
      const division = files[values.indexOf(best)]?.division
      const isBetter = division !== undefined && network !== null && best - network >= 10
      return isBetter ? [{ code, division, value: best, network }] : []
    })
}
