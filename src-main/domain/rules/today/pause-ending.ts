import { addDays, daysBetween, type Day } from '../../records/calendar'
import type { Hold } from '../../records/participant'
import { covers } from '../holds'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days before the last day of a pause on which one asks whether they are ready. */
const BEFORE_DAYS = 7
/** Days after which a pause without an end is asked about. */
const OPEN_DAYS = 30

/** A pair's pause is about to end, or has gone on without an end. */
export const pauseEnding: TaskRule = ({ running, today }) =>
  running.flatMap(({ match }) => {
    const pause = match.pauses.find((one) => covers(one, today))
    const asked = pause === undefined ? null : askAbout(pause, today)
    if (pause === undefined || asked === null) return []
    return task(pause.from, {
      kind: 'pauseEnding',
      case: pause.until === null ? 'open' : 'ending',
      dueOn: asked,
      women: [match.menteeId, match.mentorId],
      matchId: match.id,
      by: match.confirmedBy,
      gaps: { from: pause.from, until: pause.until ?? '', days: daysBetween(pause.from, today) },
    })
  })

/** The day by which to ask; null as long as it is too early. */
export function askAbout({ from, until }: Hold, today: Day): Day | null {
  const dueOn = until ?? addDays(from, OPEN_DAYS)
  const early = until === null ? 0 : BEFORE_DAYS
  return addDays(dueOn, -early) <= today ? dueOn : null
}
