import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { Consent } from '../records/consent'
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
