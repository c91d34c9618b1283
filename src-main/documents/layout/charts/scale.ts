import type { Bar } from '../../blocks'

/** The largest value or target among the bars; 1 when there is none, so that a scale can be made. */
export function largestOf(bars: readonly Bar[]): number {
  const values = bars.flatMap((bar) => [bar.value ?? 0, bar.target ?? 0])
  return Math.max(0, ...values) || 1
}
