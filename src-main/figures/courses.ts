import type { Facts } from './facts'
import type { Indicator } from './indicator'
import { followedUpShare } from './indicators/contact'
import { answeredInTimeShare } from './indicators/enquiries'
import {
  activeMatches,
  closedMatches,
  firstMeetingsInTimeShare,
  newMatches,
  plannedShare,
} from './indicators/matches'
import { mentees, mentors } from './indicators/participation'
import {
  availableMentors,
  waitingDaysMedian,
  waitingDaysNinetieth,
  waitingMentees,
} from './indicators/waiting'
import { worthIt } from './indicators/worth'
import type { Period } from './period'
import { printedValue } from './report-figures'

/** What an office looks at to see how it goes; the indicators of one picture have one unit. */
export const PICTURES = [
  { name: 'waiting', indicators: [waitingDaysMedian, waitingDaysNinetieth] },
  { name: 'inTime', indicators: [followedUpShare, firstMeetingsInTimeShare, answeredInTimeShare] },
  { name: 'worth', indicators: [worthIt.mentees.mean, worthIt.mentors.mean] },
  { name: 'endings', indicators: [plannedShare] },
  { name: 'matches', indicators: [activeMatches, newMatches, closedMatches] },
  { name: 'balance', indicators: [waitingMentees, availableMentors] },
  { name: 'present', indicators: [mentees.present, mentors.present] },
] as const satisfies readonly { readonly name: string; readonly indicators: readonly Indicator[] }[]

/** An indicator over several periods, as printed; null where there was nothing to measure. */
export function courseOf(facts: Facts, indicator: Indicator, periods: readonly Period[]): (number | null)[] {
  return periods.map((period) => printedValue(indicator, indicator.compute(facts, period).value))
}
