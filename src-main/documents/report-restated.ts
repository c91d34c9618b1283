import type { Indicator } from '../figures/indicator'
import type { Period } from '../figures/period'
import { cellInWords, nameOf, periodInWords, type Telling } from './report-words'
import type { Entry } from './values'

/** A figure of an earlier report as it was told and as it is told now. */
export type RestatedFigure = {
  readonly indicator: Indicator
  readonly period: Period
  readonly was: number | null
  readonly now: number | null
  readonly reason: string
}

/** One line of the list of corrections. */
export function restatedOf({ indicator, period, was, now, reason }: RestatedFigure, telling: Telling): Entry {
  const told = (value: number | null) => cellInWords({ value, base: null, hiddenBecause: null }, telling)
  return {
    name: nameOf(indicator, telling),
    period: periodInWords(period, telling),
    was: told(was),
    now: told(now),
    reason,
  }
}
