import { HALVES } from '../../records/match'
import { addDays } from '../../records/calendar'
import { womanIn } from '../course'
import type { WarningRule } from './warning'

/** Days after a move in which it is a sign. */
const FRESH_DAYS = 60

/** One of the two has moved since they were matched, so the way to a meeting may have become long. */
export const moved: WarningRule = ({ match }, today, { movedOn }) => {
  for (const half of HALVES) {
    const on = movedOn(womanIn(match, half))
    if (on !== null && on > match.confirmedOn && on <= today && addDays(on, FRESH_DAYS) > today)
      return { since: on, half, gaps: {} }
  }
  return null
}
