import type { Share } from '../domain/records/calibration'

/** The 95 % normal quantile. */
const Z = 1.959964

const percent = (part: number) => Math.round(100 * Math.min(1, Math.max(0, part)))

/**
 * The share with its 95 % interval; null of nothing.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function shareOf(count: number, of: number): Share | null {
  if (of === 0) return null
  const share = count / of
  const spread = (Z * Z) / of
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread)
  return { count, of, percent: percent(share), from: percent(middle - half), to: percent(middle + half) }
}
