import type { Worth } from '../worth'
import type { WarningRule } from './warning'

/** Steps of five between the two that are a sign. */
const WIDE = 2

/** The two answer more differently than the time before whether it is worth the time. */
export const gapWidening: WarningRule = ({ worth: { mentee, mentor } }) => {
  const [one, other] = [mentee.at(-1), mentor.at(-1)]
  if (one === undefined || other === undefined) return null
  const gap = gapOf(one, other)
  if (gap < WIDE || gap <= gapOf(mentee.at(-2), mentor.at(-2))) return null
  return {
    since: one.on > other.on ? one.on : other.on,
    half: one.value < other.value ? 'mentee' : 'mentor',
    gaps: { mentee: one.value, mentor: other.value },
  }
}

/** Steps between the two; none as long as one of them has not answered. */
function gapOf(one: Worth | undefined, other: Worth | undefined): number {
  return one === undefined || other === undefined ? 0 : Math.abs(one.value - other.value)
}
