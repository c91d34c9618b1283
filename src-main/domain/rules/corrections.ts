import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { Closure, FollowUp, Match, Meeting } from '../records/match'
import type { Hold } from '../records/participant'
import { Refusal } from '../refusal'
import { newestAgreement } from './agreements'
import { overlap } from './holds'
import { keepBeforeEnd, meetingsOf, recordFollowUp, recordMeeting, refuseBeside } from './matches'
import { inOrder } from './order'

/** A meeting as it really was. @throws Refusal `not-found`, `meeting-outside-match` */
export function correctMeeting(office: Office, meeting: Omit<Meeting, 'matchId'>): Decision<Meeting> {
  const { matchId } = find(office, 'meetings', meeting.id)
  return recordMeeting(office, { ...meeting, matchId })
}

/** A talk as it really was; it stays with whoever had it. @throws Refusal `not-found`, `date-order` */
export function correctFollowUp(office: Office, talk: Omit<FollowUp, 'matchId' | 'by'>): Decision<FollowUp> {
  const { matchId, by } = find(office, 'followUps', talk.id)
  return recordFollowUp(office, { ...talk, matchId, by })
}

/**
 * The day the match was confirmed, why these two, and its agreed end; where an agreement is on file, that alone says when it ends.
 * @throws Refusal `not-found`, `date-order` when something has happened to the pair before that day, or it was to end before it;
 * `already-matched`, `no-place` when an earlier day lets it run beside another for which there was no room.
 */
export function correctMatch(
  office: Office,
  id: Match['id'],
  words: Pick<Match, 'confirmedOn' | 'agreedUntil' | 'grounds'>,
): Decision<Match> {
  const before = find(office, 'matches', id)
  const agreedUntil = newestAgreement(office, id)?.until ?? words.agreedUntil
  const match = { ...before, ...words, agreedUntil }
  for (const day of daysOf(office, match)) inOrder(match.confirmedOn, day)
  if (match.agreedUntil !== null) inOrder(match.confirmedOn, match.agreedUntil)
  if (match.confirmedOn < before.confirmedOn)
    refuseBeside(office, match, { from: match.confirmedOn, before: before.confirmedOn })
  return saved(match)
}

/** One pause of the match, in the order they were written down; null takes it away. @throws Refusal `not-found`, `date-order`, `pauses-overlap` */
export function correctPause(
  office: Office,
  id: Match['id'],
  at: number,
  pause: Hold | null,
): Decision<Match> {
  const match = find(office, 'matches', id)
  if (match.pauses[at] === undefined) throw new Refusal('not-found', { table: 'matches', id })
  const others = match.pauses.toSpliced(at, 1)
  if (pause === null) return saved({ ...match, pauses: others })
  keepWithin(match, pause)
  if (others.some((other) => overlap(other, pause))) throw new Refusal('pauses-overlap')
  return saved({ ...match, pauses: match.pauses.with(at, pause) })
}

/** How and when a match that is over ended. @throws Refusal `not-found` when it is not over, `date-order` when they met after that day */
export function correctClosure(office: Office, id: Match['id'], closure: Closure): Decision<Match> {
  const match = find(office, 'matches', id)
  if (match.closure === null) throw new Refusal('not-found', { table: 'matches', id })
  keepBeforeEnd(office, match, closure.on)
  return saved({ ...match, closure })
}

function keepWithin({ confirmedOn, closure }: Match, { from, until }: Hold): void {
  inOrder(confirmedOn, from)
  if (until !== null) inOrder(from, until)
  if (closure !== null) inOrder(from, closure.on)
}

/** Every day on which something happened to the pair itself. */
function daysOf(office: Office, { id, firstMeeting, pauses, closure }: Match): Day[] {
  const talks = [...office.followUps.values()].filter(({ matchId }) => matchId === id)
  return [
    ...[firstMeeting, closure].flatMap((one) => one?.on ?? []),
    ...pauses.map(({ from }) => from),
    ...meetingsOf(office, id).map(({ heldOn }) => heldOn),
    ...talks.map(({ on }) => on),
  ]
}

function saved(match: Match): Decision<Match> {
  return { changes: [put('matches', match)], result: match }
}
