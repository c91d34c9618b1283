import { daysBetween } from '../../records/calendar'
import type { TaskRule } from './morning'
import { askAbout } from './pause-ending'
import { task } from './task'

/** She is on hold in her role, and it is time to hear whether she wants to come back. */
export const holdOpen: TaskRule = ({ present, today }) =>
  present.flatMap(({ woman, standing: { role, hold } }) => {
    const asked = hold === null ? null : askAbout(hold, today)
    if (hold === null || asked === null) return []
    return task(hold.from, {
      kind: 'holdOpen',
      case: hold.until === null ? 'open' : 'ending',
      role,
      dueOn: asked,
      women: [woman.id],
      by: woman.coordinator,
      gaps: { from: hold.from, until: hold.until ?? '', days: daysBetween(hold.from, today) },
    })
  })
