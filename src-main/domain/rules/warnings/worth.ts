import type { Day } from '../../records/calendar'
import type { FollowUp } from '../../records/match'

/** One answer to "is it worth the time?", 1 to 5. */
export type Worth = { readonly on: Day; readonly value: number }

/** Her answers in the order she gave them. */
export function worthOf(talks: readonly FollowUp[]): Worth[] {
  return talks.flatMap(({ on, worthIt }) => (worthIt === null ? [] : [{ on, value: worthIt }]))
}
