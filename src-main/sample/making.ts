import type { Teller } from './words'

/** What everything in one sample is made from. */
export type Making = {
  readonly seed: number
  /** The last day of the history, counted in days as `dayNumber` does. */
  readonly today: number
  /** The year of `today`. */
  readonly year: number
  readonly women: number
  readonly language: 'da' | 'en'
  readonly tell: Teller
}

/** How far the history goes back. */
export const HISTORY_DAYS = 730

/** The day itself, or the Monday after when the office is closed that day. */
export function officeDay(day: number): number {
  const weekday = (((day + 3) % 7) + 7) % 7
  return weekday < 5 ? day : day + 7 - weekday
}
