import { applyChanges, put, remove, type Decision } from '../change'
import { find, matchesOf, newest, newestInterview, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { Evaluation } from '../records/evaluation'
import type { ParticipantId } from '../records/ids'
import type { Closure, FollowUp, Match, Meeting } from '../records/match'
import type { Hold, Role } from '../records/participant'
import { Refusal } from '../refusal'
import { covers, overlap } from './holds'
import { inOrder } from './order'
import { openSpell } from './participants'
import { lackingBy } from './preparation'

/**
 * Confirms that two women are a pair. Both must hold their role, be evaluated and ready; the mentee must be free and the mentor have a place.
 * @throws Refusal `same-woman`, `role-missing`, `no-evaluation`, `not-ready`, `not-prepared`, `already-matched`, `no-place`,
 * `date-order` when it was to end before it began
 */
export function confirmMatch(office: Office, match: Omit<Match, 'evaluations'>): Decision<Match> {
  if (match.menteeId === match.mentorId) throw new Refusal('same-woman')
  const mentee = readyEvaluation(office, match.menteeId, 'mentee', match.confirmedOn)
  const mentor = readyEvaluation(office, match.mentorId, 'mentor', match.confirmedOn)
  refuseTaken(office, match, match.confirmedOn)
  if (match.agreedUntil !== null) inOrder(match.confirmedOn, match.agreedUntil)
  const confirmed = { ...match, evaluations: { mentee: mentee.id, mentor: mentor.id } }
  return savedMatch(confirmed)
}

/** @throws Refusal `already-matched` when the mentee has a match on that day, `no-place` when the mentor has no room for one */
export function refuseTaken(
  office: Office,
  { menteeId, mentorId }: Pick<Match, 'menteeId' | 'mentorId'>,
  on: Day,
): void {
  const hers = matchesOf(office, menteeId).filter((match) => match.menteeId === menteeId)
  if (hers.some((match) => isRunning(match, on))) throw new Refusal('already-matched', { id: menteeId })
  if (freePlaces(office, mentorId, on) < 1) throw new Refusal('no-place', { id: mentorId })
}

/**
 * The match would run on more days than before: looks at the first of them, and at each on which another of the two women's began.
 * @throws Refusal `already-matched`, `no-place`
 */
export function refuseBeside(
  office: Office,
  match: Match,
  { from, before }: { readonly from: Day; readonly before: Day | null },
): void {
  const others = applyChanges(office, [remove('matches', match.id)])
  const began = [match.menteeId, match.mentorId].flatMap((woman) =>
    matchesOf(others, woman).map(({ confirmedOn }) => confirmedOn),
  )
  const within = began.filter((on) => from < on && (before === null || on < before))
  for (const day of [from, ...within]) refuseTaken(others, match, day)
}

/** The newest evaluation of her in that role by that day, or null. */
export function newestEvaluation(
  office: Office,
  id: ParticipantId,
  role: Role,
  today: Day,
): Evaluation | null {
  const made = [...office.evaluations.values()].filter(
    (evaluation) => evaluation.participantId === id && evaluation.role === role && evaluation.on <= today,
  )
  return newest(made, (evaluation) => evaluation.on)
}

/** Confirmed and not closed on that day; a paused match is still running. */
export function isRunning(match: Match, today: Day): boolean {
  return match.confirmedOn <= today && (match.closure === null || match.closure.on > today)
}

/** How many more mentees she has room for; below zero never. */
export function freePlaces(office: Office, mentorId: ParticipantId, today: Day): number {
  const capacity = newestInterview(office, mentorId, 'mentor', today)?.answers.capacity ?? 1
  const running = matchesOf(office, mentorId).filter(
    (match) => match.mentorId === mentorId && isRunning(match, today),
  )
  return Math.max(0, capacity - running.length)
}

/** Sets it, puts it right or, with null, takes it away. @throws Refusal `not-found`, `date-order` when it is before the match was confirmed or after it ended. */
export function setFirstMeeting(
  office: Office,
  id: string,
  firstMeeting: Match['firstMeeting'],
): Decision<Match> {
  const match = find(office, 'matches', id)
  if (firstMeeting !== null) inOrder(match.confirmedOn, firstMeeting.on)
  if (firstMeeting !== null && match.closure !== null) inOrder(firstMeeting.on, match.closure.on)
  return savedMatch({ ...match, firstMeeting })
}

/** @throws Refusal `not-found`, `meeting-outside-match` */
export function recordMeeting(office: Office, meeting: Meeting): Decision<Meeting> {
  const match = find(office, 'matches', meeting.matchId)
  const tooEarly = meeting.heldOn < match.confirmedOn
  const tooLate = match.closure !== null && meeting.heldOn > match.closure.on
  if (tooEarly || tooLate) throw new Refusal('meeting-outside-match', { heldOn: meeting.heldOn })
  return { changes: [put('meetings', meeting)], result: meeting }
}

/** @throws Refusal `not-found`, `date-order` when it is before the match was confirmed. */
export function recordFollowUp(office: Office, followUp: FollowUp): Decision<FollowUp> {
  inOrder(find(office, 'matches', followUp.matchId).confirmedOn, followUp.on)
  return { changes: [put('followUps', followUp)], result: followUp }
}

/** @throws Refusal `not-found`, `match-closed`, `date-order`, `pauses-overlap` */
export function pauseMatch(office: Office, id: string, pause: Hold): Decision<Match> {
  const match = openMatch(office, id)
  inOrder(match.confirmedOn, pause.from)
  if (pause.until !== null) inOrder(pause.from, pause.until)
  const others = pausesEnded(match, pause.from)
  if (others.some((other) => overlap(other, pause))) throw new Refusal('pauses-overlap')
  return savedMatch({ ...match, pauses: [...others, pause] })
}

/** They meet again from that day, also where the pause was to be longer. @throws Refusal `not-found`, `match-closed`, `date-order` */
export function resumeMatch(office: Office, id: string, on: Day): Decision<Match> {
  const match = openMatch(office, id)
  const pauses = pausesEnded(match, on).map((pause) => (covers(pause, on) ? { ...pause, until: on } : pause))
  return savedMatch({ ...match, pauses })
}

/** @throws Refusal `not-found`, `match-closed`, `date-order` when they met or paused after that day */
export function closeMatch(office: Office, id: string, closure: Closure): Decision<Match> {
  const match = openMatch(office, id)
  keepBeforeEnd(office, match, closure.on)
  return savedMatch({ ...match, pauses: pausesEnded(match, closure.on), closure })
}

/** @throws Refusal `date-order` when the match began, or the two met or began a pause, after the day it ended */
export function keepBeforeEnd(office: Office, { id, confirmedOn, pauses }: Match, end: Day): void {
  inOrder(confirmedOn, end)
  for (const { from } of pauses) inOrder(from, end)
  for (const { heldOn } of meetingsOf(office, id)) inOrder(heldOn, end)
}

export function meetingsOf({ meetings }: Office, id: Match['id']): Meeting[] {
  return [...meetings.values()].filter(({ matchId }) => matchId === id)
}

/** Any closing can be taken back, any day, unless one of the two has been matched anew. @throws Refusal `not-found`, `already-matched`, `no-place` */
export function reopenMatch(office: Office, id: string): Decision<Match> {
  const match = find(office, 'matches', id)
  if (match.closure !== null) refuseBeside(office, match, { from: match.closure.on, before: null })
  return savedMatch({ ...match, closure: null })
}

function readyEvaluation(office: Office, id: ParticipantId, role: Role, today: Day): Evaluation {
  if (openSpell(find(office, 'participants', id), role) === null) throw new Refusal('role-missing', { role })
  const evaluation = newestEvaluation(office, id, role, today)
  if (evaluation === null) throw new Refusal('no-evaluation', { id, role })
  if (!evaluation.ready) throw new Refusal('not-ready', { id, role })
  if (lackingBy(office, today)(id, role).length > 0) throw new Refusal('not-prepared', { id, role })
  return evaluation
}

function openMatch(office: Office, id: string): Match {
  const match = find(office, 'matches', id)
  if (match.closure !== null) throw new Refusal('match-closed', { on: match.closure.on })
  return match
}

function pausesEnded(match: Match, on: Day): Match['pauses'] {
  return match.pauses.map((pause) => {
    if (pause.until !== null) return pause
    inOrder(pause.from, on)
    return { ...pause, until: on }
  })
}

function savedMatch(match: Match): Decision<Match> {
  return { changes: [put('matches', match)], result: match }
}
