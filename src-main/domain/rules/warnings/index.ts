import type { Day } from '../../records/calendar'
import type { Course } from '../course'
import { endPassed } from './end-passed'
import { gapWidening } from './gap-widening'
import { moved } from './moved'
import { noContact } from './no-contact'
import { mentorShortOfTime } from './short-of-time'
import type { Signs, Warning, WarningRule } from './warning'
import { worthItFalling } from './worth-it-falling'

/** The rules of early warning, in the order they are shown. */
export const WARNINGS = [
  ['noContact', noContact],
  ['worthItFalling', worthItFalling],
  ['gapWidening', gapWidening],
  ['mentorShortOfTime', mentorShortOfTime],
  ['endPassed', endPassed],
  ['moved', moved],
] as const satisfies readonly (readonly [string, WarningRule])[]
export type WarningCode = (typeof WARNINGS)[number][0]

export type Raised = Warning & { readonly code: WarningCode }

/** Every sign that the pair may end early, as of that day. */
export function warningsOf(course: Course, today: Day, signs: Signs): Raised[] {
  const raised: Raised[] = []
  for (const [code, rule] of WARNINGS) {
    const warning = rule(course, today, signs)
    if (warning === null) continue
    const { since, half, gaps } = warning
    raised.push({ code, since, half, gaps })
  }
  return raised
}
