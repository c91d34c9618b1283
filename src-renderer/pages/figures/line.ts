import type { Quarter } from '@contract/report'
import { language, say } from '../../language'

/** One indicator as it is drawn and told. */
export type Line = {
  readonly code: string
  readonly name: string
  readonly percent: boolean
  readonly values: readonly (number | null)[]
}

export function shownValue({ percent }: Line, value: number | null): string {
  if (value === null) return '–'
  const shown = new Intl.NumberFormat(language() === 'da' ? 'da-DK' : 'en-GB').format(value)
  return percent ? `${shown} %` : shown
}

/** As short as it must be below a picture. */
export function shortQuarter({ year, quarter }: Quarter): string {
  return say('dashboard.quarter', { quarter, year: String(year).slice(2) })
}
