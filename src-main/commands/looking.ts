import type { Past } from '../contract/past'
import type { Ledger } from '../domain/ledger'
import type { Day } from '../domain/records/calendar'
import { asItWas } from '../domain/rules/as-it-was'
import { endOfDay, ledgerAsKnown } from '../domain/rules/past'
import type { Room } from './room'

/** The office that is looked at, and the day it is seen from. */
export type Looked = { readonly ledger: Ledger; readonly on: Day }

export function lookedAt({ ledger, desk }: Room, past: Past | null): Looked {
  if (past === null) return { ledger, on: desk.today() }
  const known = past.how === 'known' ? ledgerAsKnown(ledger, endOfDay(past.on)) : ledger
  return { ledger: { ...known, office: asItWas(known.office, past.on) }, on: past.on }
}
