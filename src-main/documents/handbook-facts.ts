import { divisionOf, find, fullName, newestInterview, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Consent } from '../domain/records/consent'
import type { MatchId, ParticipantId, PhotoId, StaffId } from '../domain/records/ids'
import type { Interview } from '../domain/records/interview'
import type { Match } from '../domain/records/match'
import type { Participant } from '../domain/records/participant'
import { consentFor } from '../domain/rules/consents'
import { isProtected } from '../domain/rules/standing'

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
  /** What of her is left out, and why: for the coordinator, never for print. */
  withheld: readonly Withheld[]
}

export type Withheld = {
  what: 'fullName' | 'introduction' | 'portrait' | 'grounds'
  why: 'noConsent' | 'firstNameOnly' | 'writtenAfterConsent' | 'protected' | 'tellsTooMuch'
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
  const mentee = find(office, 'participants', match.menteeId)
  const asked = {
    mentee,
    match,
    interview: newestInterview(office, mentee.id, 'mentee', on),
    share: consentFor(office, mentee.id, 'shareWithMatch', on),
    portrait: consentFor(office, mentee.id, 'portrait', on),
  }
  const withheld = withheldOf(asked, on)
  const hides = new Set(withheld.map(({ what }) => what))
  return {
    startedOn: match.confirmedOn,
    endsOn: match.agreedUntil,
    mentee: namesOf(mentee, hides.has('fullName')),
    introduction: hides.has('introduction') ? null : introductionOf(asked),
    portrait: hides.has('portrait') ? null : mentee.portrait,
    reasons: hides.has('grounds') ? [] : linesOf(match.grounds),
    seeks: asked.share ? (asked.interview?.answers.seeks.slice(0, 3) ?? []) : [],
    dates: datesOf(office, match, on),
    withheld,
  }
}

function namesOf(mentee: Participant, firstOnly: boolean): MatchFacts['mentee'] {
  const first = mentee.firstName
  return firstOnly
    ? { name: first, first, ownScript: null }
    : { name: fullName(mentee), first, ownScript: mentee.ownScriptName }
}

type Asked = {
  mentee: Participant
  match: Match
  interview: Interview | null
  share: Consent | null
  portrait: Consent | null
}

/** The gate: every reason not to print something of the mentee. */
function withheldOf(asked: Asked, on: Day): readonly Withheld[] {
  const { mentee, match, share, portrait } = asked
  const hidden = isProtected(mentee, on)
  const name = nameWithheld(hidden, share)
  const secrets = secretsOf(mentee, name !== null)
  const found: (Withheld | null)[] = [
    name,
    introductionWithheld(asked, secrets),
    mentee.portrait === null ? null : portraitWithheld(hidden, portrait),
    groundsWithheld(match.grounds, share, secrets),
  ]
  return found.filter((one) => one !== null)
}

/** What no text about her may give away: how to find her, and her last name when only the first may be told. */
function secretsOf(
  { lastName, address, phone, email }: Participant,
  firstNameOnly: boolean,
): readonly string[] {
  const secrets = [address.street, phone, email, firstNameOnly ? lastName : null]
  return secrets.filter((secret) => secret !== null).map((secret) => secret.toLocaleLowerCase('da'))
}

function tells(text: string, secrets: readonly string[]): boolean {
  const told = text.toLocaleLowerCase('da')
  return secrets.some((secret) => told.includes(secret))
}

function nameWithheld(hidden: boolean, share: Consent | null): Withheld | null {
  if (hidden) return { what: 'fullName', why: 'protected' }
  if (!share) return { what: 'fullName', why: 'noConsent' }
  return share.nameForm === 'full' ? null : { what: 'fullName', why: 'firstNameOnly' }
}

/** She has approved what was written when she gave her consent, not what was written later. */
function introductionWithheld({ interview, share }: Asked, secrets: readonly string[]): Withheld | null {
  if (!interview || interview.answers.introduction.trim() === '') return null
  if (!share) return { what: 'introduction', why: 'noConsent' }
  if (interview.heldOn > share.givenOn) return { what: 'introduction', why: 'writtenAfterConsent' }
  return tells(interview.answers.introduction, secrets) ? { what: 'introduction', why: 'tellsTooMuch' } : null
}

function groundsWithheld(
  grounds: string,
  share: Consent | null,
  secrets: readonly string[],
): Withheld | null {
  if (grounds.trim() === '') return null
  if (!share) return { what: 'grounds', why: 'noConsent' }
  return tells(grounds, secrets) ? { what: 'grounds', why: 'tellsTooMuch' } : null
}

function portraitWithheld(hidden: boolean, portrait: Consent | null): Withheld | null {
  if (hidden) return { what: 'portrait', why: 'protected' }
  return portrait ? null : { what: 'portrait', why: 'noConsent' }
}

function introductionOf({ interview, share }: Asked): MatchFacts['introduction'] {
  const words = interview?.answers.introduction.trim() ?? ''
  return share && words !== '' ? { words, approvedOn: share.givenOn } : null
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

function linesOf(text: string): readonly string[] {
  return text.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}
