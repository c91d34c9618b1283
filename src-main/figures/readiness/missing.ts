import { daysBetween, type Day } from '../../domain/records/calendar'
import type { Participant } from '../../domain/records/participant'
import { recordOf, type Facts } from '../facts'
import { followedUpMatches, settledMatches } from '../indicators/contact'
import { ANSWER_DAYS } from '../../domain/rules/today/enquiry-unanswered'
import { activeMatches, FIRST_MEETING_DAYS } from '../indicators/matches'
import { mentees, mentors } from '../indicators/participation'
import { dayBefore, isWithin, type Period } from '../period'
import { gap, type Gap, type GapCode } from './gap'

/** Days after which a woman who signed up should have been interviewed. */
const INTERVIEW_DAYS = 30

/** What should have happened by the end of the period and is not on file. */
export function undone(facts: Facts, period: Period): Gap[] {
  return [...unanswered(facts, period), ...notInterviewed(facts, period), ...ofPairs(facts, period)]
}

/** What the women present in the period have not told, as far as the report counts it. */
export function untold(facts: Facts, period: Period): Gap[] {
  const ofMentees = mentees.present.compute(facts, period).list
  const ofMentors = mentors.present.compute(facts, period).list
  const both = [...new Set([...ofMentees, ...ofMentors])]
  return [
    ...blanks(facts, both, ['birthDate', 'labourMarket', 'education']),
    ...blanks(facts, ofMentees, ['danish', 'originCountry', 'arrivalYear']),
  ]
}

function unanswered({ spells }: Facts, { to }: Period): Gap[] {
  return [...spells.values()].flatMap(({ id: record, womanId: id, enquiry, signedUpOn, left }) => {
    const isOpen =
      enquiry !== null && enquiry.answeredOn === null && (signedUpOn ?? left?.on ?? null) === null
    return isOpen && daysBetween(enquiry.on, to) > ANSWER_DAYS
      ? [gap('unanswered', { kind: 'woman', id }, { on: enquiry.on, record })]
      : []
  })
}

function notInterviewed(facts: Facts, { to }: Period): Gap[] {
  const roles = ['mentee', 'mentor'] as const
  return roles.flatMap((role) =>
    [...facts.standingsOn(role, to)].flatMap(([id, { status, hold, spell }]) => {
      const isLate = status === 'signedUp' && hold === null && isLongAgo(spell.signedUpOn, to)
      return isLate
        ? [gap('notInterviewed', { kind: 'woman', id }, { on: spell.signedUpOn, record: `${id}-${role}` })]
        : []
    }),
  )
}

function isLongAgo(day: Day | null, to: Day): boolean {
  return day !== null && daysBetween(day, to) > INTERVIEW_DAYS
}

function ofPairs(facts: Facts, period: Period): Gap[] {
  const active = activeMatches.compute(facts, period).list
  const settled = settledMatches.compute(facts, period).list
  const followed = new Set(followedUpMatches.compute(facts, period).list)
  const met = new Set<string>(
    [...facts.meetings.values()]
      .filter(({ heldOn }) => isWithin(heldOn, period))
      .map(({ matchId }) => matchId),
  )
  const asked = new Set<string>(
    [...facts.followUps.values()]
      .filter(({ on, worthIt }) => worthIt !== null && isWithin(on, period))
      .map(({ matchId }) => matchId),
  )
  const wasThere = (id: string) => recordOf(facts.pairs, id).confirmedOn <= dayBefore(period)
  return [
    ...pairGaps('noFirstMeeting', active, (id) => hasNotMet(facts, id, period)),
    ...pairGaps('noMeetings', active, (id) => wasThere(id) && !met.has(id)),
    ...pairGaps('notFollowedUp', settled, (id) => !followed.has(id)),
    ...pairGaps('notAskedWorth', [...followed], (id) => !asked.has(id)),
  ]
}

function hasNotMet({ pairs }: Facts, id: string, { to }: Period): boolean {
  const { firstMetOn, confirmedOn } = recordOf(pairs, id)
  return firstMetOn === null && daysBetween(confirmedOn, to) > FIRST_MEETING_DAYS
}

function pairGaps(code: GapCode, ids: readonly string[], isMissing: (id: string) => boolean): Gap[] {
  return ids.filter(isMissing).map((id) => gap(code, { kind: 'match', id }))
}

type Blank = GapCode & keyof Participant

function blanks({ women }: Facts, ids: readonly string[], fields: readonly Blank[]): Gap[] {
  return fields.flatMap((field) =>
    ids.filter((id) => recordOf(women, id)[field] === null).map((id) => gap(field, { kind: 'woman', id })),
  )
}
