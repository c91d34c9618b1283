import { find, fullName, newestInterview, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Consent } from '../domain/records/consent'
import type { ConsentId, ParticipantId, PhotoId } from '../domain/records/ids'
import type { Interview } from '../domain/records/interview'
import type { Match } from '../domain/records/match'
import type { Participant } from '../domain/records/participant'
import { consentFor } from '../domain/rules/consents'
import { womanIn } from '../domain/rules/course'
import { isProtected } from '../domain/rules/standing'

/** What is left out of a document, and why: for the coordinator, never for print. */
export type Withheld = {
  what: 'fullName' | 'introduction' | 'portrait' | 'grounds' | 'address'
  why: 'noConsent' | 'firstNameOnly' | 'writtenAfterConsent' | 'protected' | 'tellsTooMuch' | 'notOnFile'
}

/** What the other of a pair may read of her: no address, phone or mail, no notes, no evaluations. */
export type Shared = {
  id: ParticipantId
  /** Her name as far as she lets it be written. */
  name: string
  first: string
  ownScript: string | null
  introduction: { words: string; approvedOn: Day } | null
  portrait: PhotoId | null
  /** What she hopes for help with, most important first: codes of help topics. */
  seeks: readonly string[]
  /** Why these two, in the coordinator's words, one thought a line; none where they tell too much of her. */
  reasons: readonly string[]
  /** The consents that all this rests on. */
  consents: readonly ConsentId[]
  withheld: readonly Withheld[]
}

/** @throws Refusal `not-found` when she is not on file. */
export function sharedWithOther(
  office: Office,
  { match, role, on }: { match: Match; role: 'mentee' | 'mentor'; on: Day },
): Shared {
  const woman = find(office, 'participants', womanIn(match, role))
  const asked: Asked = {
    woman,
    match,
    interview: newestInterview(office, woman.id, role, on),
    share: consentFor(office, woman.id, 'shareWithMatch', on),
    portrait: consentFor(office, woman.id, 'portrait', on),
  }
  const withheld = withheldOf(asked, on)
  const hides = new Set(withheld.map(({ what }) => what))
  const portrait = hides.has('portrait') ? null : woman.portrait
  return {
    id: woman.id,
    ...namesOf(woman, hides.has('fullName')),
    introduction: hides.has('introduction') ? null : introductionOf(asked),
    portrait,
    seeks: seeksOf(asked),
    reasons: hides.has('grounds') ? [] : linesOf(match.grounds),
    consents: [asked.share, portrait && asked.portrait].flatMap((one) => one?.id ?? []),
    withheld,
  }
}

function namesOf(woman: Participant, firstOnly: boolean): Pick<Shared, 'name' | 'first' | 'ownScript'> {
  const first = woman.firstName
  return firstOnly
    ? { name: first, first, ownScript: null }
    : { name: fullName(woman), first, ownScript: woman.ownScriptName }
}

type Asked = {
  woman: Participant
  match: Match
  interview: Interview | null
  share: Consent | null
  portrait: Consent | null
}

/** Every reason not to print something of her. */
function withheldOf(asked: Asked, on: Day): readonly Withheld[] {
  const { woman, match, share, portrait } = asked
  const hidden = isProtected(woman, on)
  const name = nameWithheld(hidden, share)
  const secrets = secretsOf(woman, name !== null)
  const found: (Withheld | null)[] = [
    name,
    introductionWithheld(asked, secrets),
    woman.portrait === null ? null : portraitWithheld(hidden, portrait),
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

function seeksOf({ share, interview }: Asked): Shared['seeks'] {
  return share ? (interview?.answers.seeks.slice(0, 3) ?? []) : []
}

function introductionOf({ interview, share }: Asked): Shared['introduction'] {
  const words = interview?.answers.introduction.trim() ?? ''
  return share && words !== '' ? { words, approvedOn: share.givenOn } : null
}

function linesOf(text: string): readonly string[] {
  return text.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}
