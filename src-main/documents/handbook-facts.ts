import { divisionOf, find, fullName, newestInterview, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ConsentId, MatchId, ParticipantId, PhotoId, StaffId } from '../domain/records/ids'
import type { Match } from '../domain/records/match'
import type { Participant } from '../domain/records/participant'
import { womanIn } from '../domain/rules/course'
import { isProtected } from '../domain/rules/standing'
import { sharedWithOther, type Shared, type Withheld } from './gate'
import { ownStories, type OwnStory } from './own-stories'
import type { Language } from './language'

/** Which of a pair the book is written for. */
export type Reader = 'mentor' | 'mentee'

/** For whom a handbook is made: one match, one woman who has none yet, or anyone. */
export type HandbookFor = { match: MatchId } | { reader: ParticipantId } | 'anyone'

/** Where and when it is made. `copy` is the number of this copy, `version` that of the wording. */
export type HandbookOrder = {
  reader: Reader
  for: HandbookFor
  on: Day
  by: StaffId
  copy: string
  version: string
  language: Language
}

/**
 * Everything that may stand in a handbook. What one of a pair is not to read of the other has no place here: neither address,
 * phone nor mail, no notes and no evaluations.
 */
export type HandbookFacts = {
  order: HandbookOrder
  division: { name: string; address: string; phone: string; email: string; hours: string }
  coordinator: string
  reader: { name: string; first: string } | null
  match: MatchFacts | null
  stories: readonly OwnStory[]
}

export type MatchFacts = {
  startedOn: Day
  endsOn: Day | null
  /** The other one's name as far as she lets it be written. */
  other: { name: string; first: string; ownScript: string | null }
  introduction: { words: string; approvedOn: Day } | null
  portrait: PhotoId | null
  /** Why these two, in the coordinator's words, one thought a line. */
  reasons: readonly string[]
  /** What the mentee hopes for help with, most important first: codes of help topics. */
  seeks: readonly string[]
  dates: readonly { on: Day; what: 'firstMeeting' | 'followUp' | 'agreedEnd'; place: string }[]
  /** The consents that what is told of the other one rests on. */
  consents: readonly ConsentId[]
  /** What of her is left out, and why: for the coordinator, never for print. */
  withheld: readonly Withheld[]
}

/** @throws Refusal `not-found` when the match or the reader is not on file. */
export function handbookFacts(office: Office, order: HandbookOrder): HandbookFacts {
  const { match, reader } = whomOf(office, order)
  const coordinator = match?.confirmedBy ?? reader?.coordinator ?? order.by
  return {
    order,
    division: divisionFacts(office),
    coordinator: find(office, 'staff', coordinator).name,
    reader: reader && { name: ownName(reader, order.on), first: reader.firstName },
    match: match && matchFacts(office, match, order),
    stories: ownStories(office, order.language, order.on),
  }
}

/** Her name on a book of her own, which may be left lying somewhere. */
function ownName(reader: Participant, on: Day): string {
  return isProtected(reader, on) ? reader.firstName : fullName(reader)
}

function divisionFacts(office: Office): HandbookFacts['division'] {
  const { name, address, phone, email, openingHours } = divisionOf(office)
  return { name, address, phone: phone ?? '', email: email ?? '', hours: openingHours }
}

type Whom = { match: Match | null; reader: Participant | null }

function whomOf(office: Office, { for: whom, reader }: HandbookOrder): Whom {
  if (whom === 'anyone') return { match: null, reader: null }
  if ('reader' in whom) return { match: null, reader: find(office, 'participants', whom.reader) }
  const match = find(office, 'matches', whom.match)
  return { match, reader: find(office, 'participants', womanIn(match, reader)) }
}

function matchFacts(office: Office, match: Match, { reader, on }: HandbookOrder): MatchFacts {
  const role = reader === 'mentor' ? 'mentee' : 'mentor'
  const shared = sharedWithOther(office, { match, role, on })
  const { introduction, portrait, reasons, consents, withheld } = shared
  return {
    startedOn: match.confirmedOn,
    endsOn: match.agreedUntil,
    other: namesOf(shared),
    introduction,
    portrait,
    reasons,
    seeks: reader === 'mentor' ? shared.seeks : ownWishes(office, match, on),
    dates: datesOf(office, match, { reader, on }),
    consents,
    withheld,
  }
}

/** What she has said herself that she hopes for, in her own book. */
function ownWishes(office: Office, { menteeId }: Match, on: Day): MatchFacts['seeks'] {
  return newestInterview(office, menteeId, 'mentee', on)?.answers.seeks.slice(0, 3) ?? []
}

function namesOf({ name, first, ownScript }: Shared): MatchFacts['other'] {
  return { name, first, ownScript }
}

function datesOf(
  office: Office,
  match: Match,
  { reader, on }: Pick<HandbookOrder, 'reader' | 'on'>,
): MatchFacts['dates'] {
  const talks = [...office.followUps.values()].filter(
    (talk) => talk.matchId === match.id && talk.with === reader,
  )
  const next = talks.flatMap(({ nextOn }) => (nextOn !== null && nextOn >= on ? [nextOn] : []))
  const first = match.firstMeeting
  return [
    ...(first ? [{ on: first.on, what: 'firstMeeting' as const, place: first.place ?? '' }] : []),
    ...next.map((day) => ({ on: day, what: 'followUp' as const, place: '' })),
    ...(match.agreedUntil ? [{ on: match.agreedUntil, what: 'agreedEnd' as const, place: '' }] : []),
  ].toSorted((one, other) => (one.on < other.on ? -1 : 1))
}
