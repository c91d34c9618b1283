import type { Actor, Ledger } from '../domain/ledger'
import type { Change } from '../domain/change'
import type { Standing } from './files/progress'
import { ledgerOf } from './ledger-form'
import type { RecordsSchema } from './schema'
import { apply, emptyStoredOffice, keyOf, type StoredOffice } from './stored'

/** An office as it was last saved: in the form the app knows, in the form of the disk, and whose it is. */
export type Saved = {
  readonly ledger: Ledger
  /** Goes along with every save, in place. */
  readonly stored: StoredOffice
  readonly standing: Standing
}

/** Something that an office has behind it when it begins: its first record, or two years in the sample office. */
export type Beginning = {
  readonly by: Actor
  /** UTC milliseconds. */
  readonly at: number
  readonly why: string
  /** Each of another record. */
  readonly changes: readonly Change[]
}

/**
 * A new office with these transactions behind it.
 * @throws StorageFault `damaged` when a value is no record of its table
 */
export function beginOffice(
  begin: readonly Beginning[],
  schema: RecordsSchema,
): Pick<Saved, 'ledger' | 'stored'> {
  const stored = emptyStoredOffice()
  for (const { changes, ...stamp } of begin) {
    const ops = changes.map(({ table, id, value }) => ({
      table,
      id,
      rev: revIn(stored, table, id) + 1,
      value,
    }))
    apply(stored, { seq: stored.seq + 1, ...stamp, ops }, schema.withoutPast)
  }
  return { ledger: ledgerOf(stored, schema), stored }
}

function revIn(stored: StoredOffice, table: string, id: string): number {
  return stored.records.get(keyOf(table, id))?.rev ?? 0
}
