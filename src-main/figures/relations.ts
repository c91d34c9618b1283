import type { Count } from './indicator'
import {
  activeMatches,
  closedMatches,
  earlyEndings,
  newMatches,
  openMatches,
  pausedMatches,
  plannedEndings,
} from './indicators/matches'
import { contactPersons, mentees, mentors, participants } from './indicators/participation'
import { MENTEE_BREAKDOWNS } from './indicators/background'
import { ENDINGS } from './indicators/endings'
import { settledMatches } from './indicators/contact'
import { fundedBySeveral, fundedParticipants } from './indicators/funding'
import { introductionResults, RESULTS_BY_KIND } from './indicators/introductions'
import {
  MENTORS_BY_AGE,
  MENTORS_BY_EDUCATION,
  MENTORS_BY_WORK,
  mentorsWithKnownWork,
} from './indicators/mentors'
import { atClose, later } from './indicators/outcomes'
import { DECLINES_BY_REASON, DECLINES_BY_SIDE, declines } from './indicators/proposals'
import { labourSteps, STEPS_BY_RUNG } from './indicators/steps'
import { availableMentors, waitingMentees } from './indicators/waiting'
import { CATALOGUE } from './catalogue'

/**
 * Parts that make up a whole, as a reader of the definitions can tell. `beside` is what else there is: nothing, a rest that
 * tells about someone, a rest that tells nothing of anyone, or women who are in several parts.
 */
export type Sum = {
  readonly whole: Count
  readonly parts: readonly Count[]
  readonly beside: 'nothing' | 'rest' | 'harmlessRest' | 'overlap'
}

/**
 * What is there at the end is what was there before, and what came, without what went; what carried on was there before.
 * Both hold but for the women who came back.
 */
export type Stock = {
  readonly atEnd: Count
  readonly came: Count
  readonly went: Count
  readonly carriedOn: Count | null
}

const ROLES = [mentees, mentors, contactPersons]

export const SUMS: readonly Sum[] = [
  ...ROLES.map(({ present, began, continued }) => sum(present, [began, continued])),
  sum(participants, [fundedParticipants], 'rest'),
  sum(fundedParticipants, [fundedBySeveral], 'rest'),
  sum(participants, [mentees.present, mentors.present, contactPersons.present], 'overlap'),
  sum(openMatches, [activeMatches, pausedMatches]),
  sum(closedMatches, [plannedEndings, earlyEndings]),
  sum(closedMatches, ENDINGS),
  sum(declines, DECLINES_BY_SIDE),
  sum(declines, DECLINES_BY_REASON),
  sum(introductionResults, RESULTS_BY_KIND),
  sum(labourSteps, STEPS_BY_RUNG),
  ...[atClose, later].flatMap(({ told, bySituation, inWork, fitKnown }) => [
    sum(told, bySituation),
    sum(inWork, [fitKnown], 'rest'),
  ]),
  ...MENTEE_BREAKDOWNS.map((parts) => sum(mentees.atEnd, parts)),
  sum(mentors.atEnd, MENTORS_BY_AGE),
  sum(mentors.atEnd, MENTORS_BY_EDUCATION),
  sum(mentorsWithKnownWork, MENTORS_BY_WORK),
  sum(mentors.atEnd, [mentorsWithKnownWork], 'harmlessRest'),
  sum(mentors.atEnd, [availableMentors], 'harmlessRest'),
  sum(mentees.atEnd, [waitingMentees], 'harmlessRest'),
  sum(activeMatches, [settledMatches], 'harmlessRest'),
  ...CATALOGUE.flatMap((indicator) =>
    indicator.kind === 'share' ? [sum(indicator.base, [indicator.part], 'rest')] : [],
  ),
]

export const STOCKS: readonly Stock[] = [
  ...ROLES.map(({ atEnd, began, left, continued }) => ({
    atEnd,
    came: began,
    went: left,
    carriedOn: continued,
  })),
  { atEnd: openMatches, came: newMatches, went: closedMatches, carriedOn: null },
]

function sum(whole: Count, parts: readonly Count[], beside: Sum['beside'] = 'nothing'): Sum {
  return { whole, parts, beside }
}
