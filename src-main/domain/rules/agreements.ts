import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Agreement, Signatory } from '../records/agreement'
import type { Day } from '../records/calendar'
import { Refusal } from '../refusal'
import { inOrder } from './order'

/**
 * Puts an agreement on file, new or corrected; the match ends when the newest agreement says.
 * @throws Refusal `not-found`, `match-closed`, `date-order` when it ends before it begins.
 */
export function writeAgreement(office: Office, agreement: Agreement): Decision<Agreement> {
  const match = find(office, 'matches', agreement.matchId)
  if (match.closure !== null) throw new Refusal('match-closed', { on: match.closure.on })
  inOrder(agreement.from, agreement.until)
  const agreements = new Map(office.agreements).set(agreement.id, agreement)
  const agreedUntil = newestAgreement({ agreements }, match.id)?.until ?? match.agreedUntil
  const changes = agreedUntil === match.agreedUntil ? [] : [put('matches', { ...match, agreedUntil })]
  return { changes: [put('agreements', agreement), ...changes], result: agreement }
}

/** The agreement that holds for a match; undefined while none is on file. */
export function newestAgreement(
  { agreements }: Pick<Office, 'agreements'>,
  id: Agreement['matchId'],
): Agreement | undefined {
  return [...agreements.values()]
    .filter(({ matchId }) => matchId === id)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .at(-1)
}

/** Notes the day one of the three signed; null takes it back. @throws Refusal `not-found` */
export function signAgreement(
  office: Office,
  id: string,
  who: Signatory,
  on: Day | null,
): Decision<Agreement> {
  const agreement = find(office, 'agreements', id)
  const signed = { ...agreement, signed: { ...agreement.signed, [who]: on } }
  return { changes: [put('agreements', signed)], result: signed }
}

/** Those who have not signed it yet. */
export function unsignedBy({ signed }: Agreement): Signatory[] {
  return (['mentee', 'mentor', 'coordinator'] as const).filter((who) => signed[who] === null)
}
