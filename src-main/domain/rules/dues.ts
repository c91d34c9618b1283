import type { Day } from '../records/calendar'
import { HALVES, type Half } from '../records/match'

/** Something both women of a pair are asked at its moment, and the day it was due. */
export type DueOf<M extends string> = { readonly side: Half; readonly moment: M; readonly on: Day }

/** What was to be asked of each half by that day and is not answered. */
export function unasked<M extends string>(
  due: readonly Omit<DueOf<M>, 'side'>[],
  told: readonly Pick<DueOf<M>, 'side' | 'moment'>[],
  today: Day,
): DueOf<M>[] {
  return due
    .filter(({ on }) => on <= today)
    .flatMap(({ moment, on }) => HALVES.map((side) => ({ side, moment, on })))
    .filter(({ side, moment }) => !told.some((one) => one.side === side && one.moment === moment))
}
