import type { Office } from '../../src-main/domain/office'
import type { FollowUp, Match } from '../../src-main/domain/records/match'
import type { Participant } from '../../src-main/domain/records/participant'

const DAY = 86_400_000

/** The written rules once more, told day by day with the clock of the language and nothing of the office's own reckoning. */
export function written(office: Office, today: string): string[] {
  const pairs = [...office.matches.values()].filter((match) => runs(match, today))
  return [
    ...pairs.flatMap((match) => HALVES.flatMap((half) => aboutHalf(office, match, half, today))),
    ...pairs.flatMap((match) => aboutPair(office, match, today)),
    ...[...office.preparationNotes.values()]
      .filter(({ participantId, on }) => on <= today && everMatched(office, participantId, today))
      .filter(({ on }) => today >= plus(plusMonths(on, 24), -30))
      .map(({ participantId }) => `preparationDue ${participantId}`),
    ...[...office.approvals.values()]
      .filter(({ on, second }) => on <= today && (second === null || second.on > today))
      .map(({ participantId }) => `approvalWaiting ${participantId}`),
    ...[...office.participants.values()]
      .filter((woman) => asksInVain(woman, today))
      .map(({ id }) => `enquiryUnanswered ${id}`),
  ].toSorted()
}

export const TOLD = [
  'enquiryUnanswered',
  'firstMeetingNews',
  'firstMeetingToSet',
  'followUp',
  'endNear',
  'pauseEnding',
  'handbookDue',
  'preparationDue',
  'approvalWaiting',
]

function everMatched(office: Office, mentor: string, today: string): boolean {
  return [...office.matches.values()].some(
    ({ mentorId, confirmedOn }) => mentorId === mentor && confirmedOn <= today,
  )
}

function asksInVain({ roles: [spell] }: Participant, today: string): boolean {
  const enquiry = spell?.enquiry ?? null
  if (enquiry === null || spell?.signedUpOn !== null || spell.left !== null) return false
  return enquiry.answeredOn === null && enquiry.on <= today
}

const HALVES = ['mentee', 'mentor'] as const

function aboutHalf(office: Office, match: Match, half: FollowUp['with'], today: string): string[] {
  const begun = begunOn(office, match, today)
  const who = `${match.id} ${half}`
  if (begun === null || rests(match, today)) return []
  const talks = [...office.followUps.values()]
    .filter((talk) => talk.matchId === match.id && talk.with === half && talk.on <= today)
    .toSorted((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1))
  const last = talks.at(-1)
  if (last === undefined || last.on < begun)
    return number(today) - number(begun) >= 5 ? [`firstMeetingNews ${who}`] : []
  return nextTalk(match, begun, last, today) <= plus(today, 2) ? [`followUp ${who}`] : []
}

/** Looks for the day by going from one to the next. */
function nextTalk(match: Match, begun: string, last: FollowUp, today: string): string {
  let day = plus(last.on, 1)
  while (!isDay(begun, last, day)) day = plus(day, 1)
  for (const { from, until } of match.pauses)
    if (until !== null && until <= today && from <= day && plus(until, 7) > day) day = plus(until, 7)
  return day
}

/** Whether that day is the one: a deeper talk that is still wanted, what was agreed, or else the rhythm. */
function isDay(begun: string, last: FollowUp, day: string): boolean {
  const deeper = [3, 6].map((months) => plusMonths(begun, months)).find((on) => last.on < plus(on, -14))
  if (deeper !== undefined && day >= deeper) return true
  if (last.nextOn !== null && last.nextOn > last.on)
    return day === last.nextOn || day === plusMonths(last.on, 3)
  return day === byRhythm(begun, last.on)
}

function byRhythm(begun: string, last: string): string {
  if (last < plusMonths(begun, 1)) return plus(last, 14)
  return plusMonths(last, last >= plusMonths(begun, 12) ? 3 : 1)
}

function aboutPair(office: Office, match: Match, today: string): string[] {
  const wanted = {
    firstMeetingToSet: isUnset(office, match, today),
    endNear: isNearEnd(match, today),
    pauseEnding: isPauseOver(match, today),
    handbookDue:
      number(today) - number(match.confirmedOn) <= 120 &&
      [...office.copies.values()].every(({ matchId }) => matchId !== match.id),
  }
  return Object.entries(wanted).flatMap(([kind, isWanted]) => (isWanted ? [`${kind} ${match.id}`] : []))
}

function isUnset(office: Office, match: Match, today: string): boolean {
  const isKnown = match.firstMeeting !== null || begunOn(office, match, today) !== null
  return !isKnown && !rests(match, today) && number(today) - number(match.confirmedOn) >= 5
}

function isNearEnd({ agreedUntil }: Match, today: string): boolean {
  return agreedUntil !== null && agreedUntil >= today && agreedUntil <= plus(today, 30)
}

function isPauseOver(match: Match, today: string): boolean {
  const pause = match.pauses.find((one) => covers(one, today))
  if (pause === undefined) return false
  return today >= (pause.until === null ? plus(pause.from, 30) : plus(pause.until, -7))
}

function begunOn(office: Office, match: Match, today: string): string | null {
  const met = [...office.meetings.values()].filter(({ matchId }) => matchId === match.id)
  const days = [
    ...met.map(({ heldOn }) => heldOn),
    ...(match.firstMeeting === null ? [] : [match.firstMeeting.on]),
  ]
  return days.filter((on) => on <= today).toSorted()[0] ?? null
}

function runs({ confirmedOn, closure }: Match, today: string): boolean {
  return confirmedOn <= today && (closure === null || closure.on > today)
}

function rests(match: Match, today: string): boolean {
  return match.pauses.some((pause) => covers(pause, today))
}

function covers({ from, until }: { from: string; until: string | null }, today: string): boolean {
  return from <= today && (until === null || today < until)
}

function number(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

function plus(day: string, days: number): string {
  return new Date((number(day) + days) * DAY).toISOString().slice(0, 10)
}

/** The same date, or the last one of a shorter month. */
function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
