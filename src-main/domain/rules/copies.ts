import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { Consent } from '../records/consent'
import type { ParticipantId } from '../records/ids'
import type { Copy } from '../records/office-papers'
import { inOrder } from './order'

/** The consents that a copy rests on; of one from before they were kept, what the mentee of its match had allowed then. */
export function consentsBehind(office: Office, copy: Copy): readonly Consent[] {
  if (copy.consents.length > 0) return copy.consents.flatMap((id) => office.consents.get(id) ?? [])
  const menteeId = copy.matchId === null ? undefined : office.matches.get(copy.matchId)?.menteeId
  return [...office.consents.values()].filter(
    ({ participantId, purpose, givenOn, withdrawnOn }) =>
      participantId === menteeId &&
      (purpose === 'shareWithMatch' || purpose === 'portrait') &&
      givenOn <= copy.madeOn &&
      (withdrawnOn === null || withdrawnOn > copy.madeOn),
  )
}

/** Everyone it tells of: whom it is about, and those whose stories it holds. */
export function womenIn(office: Office, copy: Copy): readonly ParticipantId[] {
  const asked = copy.consents.flatMap((id) => office.consents.get(id)?.participantId ?? [])
  return [...new Set([...subjectsOf(office, copy), ...asked])]
}

/** Whom it is about; of a copy from before that was kept, both women of its match. */
export function subjectsOf(
  office: Office,
  { women, matchId, participantId }: Copy,
): readonly ParticipantId[] {
  if (women.length > 0) return women
  const match = matchId === null ? undefined : office.matches.get(matchId)
  if (match !== undefined) return [match.mentorId, match.menteeId]
  return participantId === null ? [] : [participantId]
}

/** The consents behind a copy still out there that have been taken back since. */
export function takenBack(office: Office, copy: Copy): readonly Consent[] {
  if (copy.calledBackOn !== null) return []
  return consentsBehind(office, copy).filter(({ withdrawnOn }) => withdrawnOn !== null)
}

/** Notes that a copy has come back or was shredded. @throws Refusal `not-found`, `date-order` */
export function callBack(office: Office, id: string, on: Day): Decision<Copy> {
  const copy = find(office, 'copies', id)
  inOrder(copy.madeOn, on)
  const back = { ...copy, calledBackOn: on }
  return { changes: [put('copies', back)], result: back }
}
