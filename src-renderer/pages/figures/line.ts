import type { Quarter } from '@contract/report'
import { say } from '../../language'
import { shownNumber } from '../../parts/shown-number'

/** One indicator as it is drawn and told. */
export type Line = {
  readonly code: string
  readonly name: string
  readonly percent: boolean
  readonly values: readonly (number | null)[]
}

export function shownValue({ percent }: Line, value: number | null): string {
  return value === null ? '–' : shownNumber(value, percent)
}

/** As short as it must be below a picture. */
export function shortQuarter({ year, quarter }: Quarter): string {
  return say('dashboard.quarter', { quarter, year: String(year).slice(2) })
}
