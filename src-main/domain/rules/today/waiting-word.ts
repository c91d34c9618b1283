import { addDays } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days between two words from us while she waits for a mentor. */
const WORD_DAYS = 90

/** A mentee has waited another quarter: she hears from us how it goes. */
export const waitingWord: TaskRule = ({ present, today }) =>
  present.flatMap(({ woman, standing: { role, waitingDays, hold } }) => {
    const quarters = Math.floor((waitingDays ?? 0) / WORD_DAYS)
    if (role !== 'mentee' || waitingDays === null || hold !== null || quarters < 1) return []
    return task(`quarter ${quarters}`, {
      kind: 'waitingWord',
      role,
      dueOn: addDays(today, quarters * WORD_DAYS + 14 - waitingDays),
      women: [woman.id],
      by: woman.coordinator,
      gaps: { days: waitingDays, limit: WORD_DAYS },
    })
  })
