import { HALVES } from '../../records/match'
import type { WarningRule } from './warning'

/** Steps of five by which an answer has to fall, and the answer at or below which it is a sign by itself. */
const FALL = 2
const LOW = 2

/** One of the two finds the time less worth it than before, or hardly worth it. */
export const worthItFalling: WarningRule = ({ worth }) => {
  for (const half of HALVES) {
    const answers = worth[half]
    const now = answers.at(-1)
    if (now === undefined) continue
    const before = answers.at(-2) ?? now
    if (now.value <= LOW || before.value - now.value >= FALL)
      return { since: now.on, half, gaps: { now: now.value, before: before.value } }
  }
  return null
}
