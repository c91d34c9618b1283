import { type Decision, put, type Change } from '../domain/change'
import type { Ledger } from '../domain/ledger'
import { namelessLedger, photosIn } from '../domain/nameless/nameless-ledger'
import type { Office } from '../domain/office'
import { Draft } from './draft'
import { type Inside, renew } from './inside'
import { removePhoto } from './photos'
import type { Saved } from './saved'
import { tableNamed } from './schema'
import type { Stamp } from './store'
import { apply, keyOf } from './stored'
import type { Surroundings } from './surroundings'

type Kept = Pick<Saved, 'ledger' | 'stored'>

/**
 * Has a rule say farewell to women, and writes the office anew without anything that tells who they were, then once more,
 * so that no older generation is left; where the disk refuses that, the health page tells it and it is tried again. Pictures and papers that nothing shows any more go too.
 * @throws what `decide` throws, and StorageFault; everything is then as before
 */
export async function forget(
  inside: Inside,
  stamp: Stamp,
  decide: (ledger: Ledger) => Decision<null>,
): Promise<void> {
  const { at, low } = inside
  const shown = photosIn(low.data.ledger)
  await renew(inside, (saved) => ({
    ...saved,
    ...nameless(afterwards(at, saved, stamp, decide(saved.ledger).changes)),
  }))
  const left = photosIn(low.data.ledger)
  for (const photo of shown) if (!left.has(photo)) await removePhoto(inside, photo)
}

/** An office that comes from a backup, without the women to whom farewell was said after it was made. */
export function forgettingAgain<K extends Kept>(
  at: Pick<Surroundings, 'now' | 'schema'>,
  backup: K,
  { farewells }: Pick<Office, 'farewells'>,
): K {
  const changes = [...farewells.values()].map((farewell) => put('farewells', farewell))
  const stamp = { by: 'system', why: 'restoreBackup' } as const
  return { ...backup, ...nameless(afterwards(at, backup, stamp, changes)) }
}

/** The office one transaction later; what it was before stays as it is. */
function afterwards(
  { now, schema }: Pick<Surroundings, 'now' | 'schema'>,
  { ledger, stored }: Kept,
  stamp: Stamp,
  changes: readonly Change[],
): Kept {
  const draft = new Draft({ ledger, stored }, schema)
  draft.add(changes, stamp, now())
  const after = { ...stored, records: new Map(stored.records), history: [...stored.history] }
  for (const transaction of draft.transactions) apply(after, transaction, schema.withoutPast)
  return { ledger: draft.ledger, stored: after }
}

/** Every value on its way to the disk is taken from the ledger that has been gone through. */
function nameless({ ledger: told, stored }: Kept): Kept {
  const ledger = namelessLedger(told)
  const records = [...stored.records.values()].map((record) => {
    const value = ledger.office[tableNamed(record.table)].get(record.id) ?? null
    return [keyOf(record.table, record.id), { ...record, value }] as const
  })
  const history = stored.history.map((past, at) => ({
    ...past,
    ops: past.ops.map((op, place) => ({ ...op, before: ledger.entries[at]?.ops[place]?.before ?? null })),
  }))
  return { ledger, stored: { ...stored, records: new Map(records), history } }
}
