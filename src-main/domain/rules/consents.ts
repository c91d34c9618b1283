import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { Consent, Purpose } from '../records/consent'
import type { ParticipantId } from '../records/ids'
import { Refusal } from '../refusal'
import { inOrder } from './order'

/** @throws Refusal `not-found` when she is not on file. */
export function giveConsent(office: Office, consent: Consent): Decision<Consent> {
  find(office, 'participants', consent.participantId)
  return { changes: [put('consents', consent)], result: consent }
}

/** Takes a consent back from a day on. @throws Refusal `not-found`, `consent-withdrawn` when it was taken back before, `date-order`. */
export function withdrawConsent(office: Office, id: string, on: Day): Decision<Consent> {
  const consent = find(office, 'consents', id)
  if (consent.withdrawnOn !== null) throw new Refusal('consent-withdrawn', { on: consent.withdrawnOn })
  inOrder(consent.givenOn, on)
  const withdrawn = { ...consent, withdrawnOn: on }
  return { changes: [put('consents', withdrawn)], result: withdrawn }
}

/** The consent in force for that purpose on that day, the newest if there are several; null when she has given none. What she allowed for one story counts for that story only. */
export function consentFor(office: Office, id: ParticipantId, purpose: Purpose, on: Day): Consent | null {
  return inForce(office, { participantId: id, purpose, storyId: null }, on)
}

/** What she has allowed for this story and purpose, in force that day; null when she has not. */
export function consentToStory(
  office: Office,
  asked: Pick<Consent, 'participantId' | 'purpose' | 'storyId'>,
  on: Day,
): Consent | null {
  return inForce(office, asked, on)
}

function inForce(
  office: Office,
  asked: Pick<Consent, 'participantId' | 'purpose' | 'storyId'>,
  on: Day,
): Consent | null {
  const given = [...office.consents.values()].filter(
    (consent) =>
      consent.participantId === asked.participantId &&
      consent.purpose === asked.purpose &&
      consent.storyId === asked.storyId &&
      consent.givenOn <= on &&
      (consent.withdrawnOn === null || consent.withdrawnOn > on),
  )
  return given.toSorted((a, b) => (a.givenOn < b.givenOn ? 1 : -1))[0] ?? null
}
