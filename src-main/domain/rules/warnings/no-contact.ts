import { addDays, daysBetween } from '../../records/calendar'
import { covers } from '../holds'
import type { WarningRule } from './warning'

/** Days without a word of a meeting after which the silence is a sign. */
const SILENT_DAYS = 60

/** They have not been heard to meet for two months; a pause does not count. */
export const noContact: WarningRule = ({ match, begunOn, meetings }, today) => {
  const lastHeard = meetings.at(-1)?.heldOn ?? begunOn
  if (lastHeard === null || match.pauses.some((pause) => covers(pause, today))) return null
  const lastBack = match.pauses.flatMap(({ until }) => (until !== null && until <= today ? [until] : []))
  const from = [lastHeard, ...lastBack].reduce((a, b) => (a > b ? a : b))
  const days = daysBetween(from, today)
  return days < SILENT_DAYS
    ? null
    : { since: addDays(from, SILENT_DAYS), half: 'mentor', gaps: { days, limit: SILENT_DAYS } }
}
