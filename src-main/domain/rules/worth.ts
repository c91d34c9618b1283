import { byText } from '../by-text'
import type { Day } from '../records/calendar'
import type { FollowUp, Half } from '../records/match'
import type { Survey } from '../records/survey'

/** One answer to "is it worth the time?", 1 to 5. */
export type Worth = { readonly on: Day; readonly value: number }

/** Her answers in the order she gave them, told in a talk or in a survey; of one day the survey counts last. */
export function worthOf(half: Half, talks: readonly FollowUp[], surveys: readonly Survey[]): Worth[] {
  const answers: Worth[] = []
  for (const { on, worthIt } of talks) if (worthIt !== null) answers.push({ on, value: worthIt })
  for (const { side, on, answers: written } of surveys) {
    const value = written['worth-it']
    if (side === half && value !== undefined) answers.push({ on, value })
  }
  return answers.toSorted((a, b) => byText(a.on, b.on))
}
