import { divisionOf, find, fullName, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ConsentId, MatchId, ParticipantId, PhotoId, StaffId } from '../domain/records/ids'
import type { Match } from '../domain/records/match'
import type { Participant } from '../domain/records/participant'
import { sharedWithOther, type Shared, type Withheld } from './gate'

/** For whom a handbook is made: one match, one mentor who has none yet, or any mentor. */
export type HandbookFor = { match: MatchId } | { mentor: ParticipantId } | 'anyone'

/** Where and when it is made. `copy` is the number of this copy, `version` that of the wording. */
export type HandbookOrder = { for: HandbookFor; on: Day; by: StaffId; copy: string; version: string }

/**
 * Everything that may stand in a handbook. What a mentor is not to read of her mentee has no place here: neither address, phone
 * nor mail, no notes and no evaluations.
 */
export type HandbookFacts = {
  order: HandbookOrder
  division: { name: string; address: string; phone: string; email: string; hours: string }
  coordinator: string
  mentor: { name: string; first: string } | null
  match: MatchFacts | null
}

export type MatchFacts = {
  startedOn: Day
  endsOn: Day | null
  /** Her name as far as she lets it be written. */
  mentee: { name: string; first: string; ownScript: string | null }
  introduction: { words: string; approvedOn: Day } | null
  portrait: PhotoId | null
  /** Why these two, in the coordinator's words, one thought a line. */
  reasons: readonly string[]
  /** What she hopes for help with, most important first: codes of help topics. */
  seeks: readonly string[]
  dates: readonly { on: Day; what: 'firstMeeting' | 'followUp' | 'agreedEnd'; place: string }[]
  /** The consents that what is told of her rests on. */
  consents: readonly ConsentId[]
  /** What of her is left out, and why: for the coordinator, never for print. */
  withheld: readonly Withheld[]
}

/** @throws Refusal `not-found` when the match or the mentor is not on file. */
export function handbookFacts(office: Office, order: HandbookOrder): HandbookFacts {
  const { match, mentor } = pairOf(office, order.for)
  const coordinator = match?.confirmedBy ?? mentor?.coordinator ?? order.by
  return {
    order,
    division: divisionFacts(office),
    coordinator: find(office, 'staff', coordinator).name,
    mentor: mentor && { name: fullName(mentor), first: mentor.firstName },
    match: match && matchFacts(office, match, order.on),
  }
}

function divisionFacts(office: Office): HandbookFacts['division'] {
  const { name, address, phone, email, openingHours } = divisionOf(office)
  return { name, address, phone: phone ?? '', email: email ?? '', hours: openingHours }
}

function pairOf(office: Office, whom: HandbookFor): { match: Match | null; mentor: Participant | null } {
  if (whom === 'anyone') return { match: null, mentor: null }
  if ('mentor' in whom) return { match: null, mentor: find(office, 'participants', whom.mentor) }
  const match = find(office, 'matches', whom.match)
  return { match, mentor: find(office, 'participants', match.mentorId) }
}

function matchFacts(office: Office, match: Match, on: Day): MatchFacts {
  const shared = sharedWithOther(office, { match, role: 'mentee', on })
  const { introduction, portrait, reasons, seeks, consents, withheld } = shared
  return {
    startedOn: match.confirmedOn,
    endsOn: match.agreedUntil,
    mentee: namesOf(shared),
    introduction,
    portrait,
    reasons,
    seeks,
    dates: datesOf(office, match, on),
    consents,
    withheld,
  }
}

function namesOf({ name, first, ownScript }: Shared): MatchFacts['mentee'] {
  return { name, first, ownScript }
}

function datesOf(office: Office, match: Match, on: Day): MatchFacts['dates'] {
  const talks = [...office.followUps.values()].filter(
    (talk) => talk.matchId === match.id && talk.with === 'mentor',
  )
  const next = talks.flatMap(({ nextOn }) => (nextOn !== null && nextOn >= on ? [nextOn] : []))
  const first = match.firstMeeting
  return [
    ...(first ? [{ on: first.on, what: 'firstMeeting' as const, place: first.place ?? '' }] : []),
    ...next.map((day) => ({ on: day, what: 'followUp' as const, place: '' })),
    ...(match.agreedUntil ? [{ on: match.agreedUntil, what: 'agreedEnd' as const, place: '' }] : []),
  ].toSorted((one, other) => (one.on < other.on ? -1 : 1))
}
