import { applyChanges, type Change } from '../domain/change'
import type { Entry, Ledger, Op } from '../domain/ledger'
import { emptyOffice } from '../domain/office'
import { Instant } from '../domain/records/calendar'
import { StaffId } from '../domain/records/ids'
import { StorageFault } from './fault'
import { type RecordsSchema, tableNamed } from './schema'
import { keyOf, type PastTransaction, type StoredOffice } from './stored'

/**
 * The stored office as the rest of the app knows it, every value checked.
 * @throws StorageFault `damaged` when a value is no record of its table
 */
export function ledgerOf(stored: StoredOffice, schema: RecordsSchema): Ledger {
  const records = [...stored.records.values()].map((record) =>
    changeOf(record, checked(record, record.value, schema)),
  )
  return {
    office: applyChanges(emptyOffice(), records),
    entries: entriesOf(stored.history, records, schema),
  }
}

/** Walks back from how the records are now: what a transaction made of a record is what the next one met. */
function entriesOf(
  history: readonly PastTransaction[],
  now: readonly Change[],
  schema: RecordsSchema,
): Entry[] {
  const met = new Map<string, unknown>(now.map(({ table, id, value }) => [keyOf(table, id), value]))
  const backwards = history.toReversed().map(({ seq, by, at, why, ops }) => ({
    seq,
    by: StaffId.parse(by),
    at: Instant.parse(at),
    why,
    ops: ops.map((op) => {
      const after = met.get(keyOf(op.table, op.id)) ?? null
      const before = checked(op, op.before, schema)
      met.set(keyOf(op.table, op.id), before)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both values were checked against the table.
      return { table: tableNamed(op.table), id: op.id, rev: op.rev, before, after } as Op
    }),
  }))
  return backwards.toReversed()
}

function checked(
  { table, id }: { table: string; id: string },
  value: unknown,
  schema: RecordsSchema,
): unknown {
  if (value === null) return null
  try {
    return schema.parse(tableNamed(table), value)
  } catch (error) {
    throw new StorageFault('damaged', { table, id }, error)
  }
}

/** The change that sets that record to a value already checked. */
export function changeOf({ table, id }: { table: string; id: string }, value: unknown): Change {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value was checked against the table.
  return { table: tableNamed(table), id, value } as Change
}
