import { addDays } from '../../records/calendar'
import { womenFrom } from '../course'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days within which a concern is taken up again, by how grave it is. */
const WITHIN_DAYS = { atOnce: 0, act: 7, watch: 30 } as const

/** A concern has been written down and is not settled. */
export const concernOpen: TaskRule = ({ office, today }) =>
  [...office.concerns.values()]
    .filter(({ on, settledOn }) => on <= today && (settledOn === null || settledOn > today))
    .flatMap(({ id, matchId, about, severity, on, by, words }) => {
      const match = office.matches.get(matchId)
      if (match === undefined) return []
      return task(id, {
        kind: 'concernOpen',
        case: severity,
        dueOn: addDays(on, WITHIN_DAYS[severity]),
        women: womenFrom(match, about === 'mentor' ? 'mentor' : 'mentee'),
        role: about === 'both' ? null : about,
        matchId,
        by,
        gaps: { on, words },
      })
    })
