import { z } from 'zod'
import { StorageFault } from './fault'

const At = z.object({
  table: z.string(),
  id: z.string(),
  /** How many times the record has been written, this time included. */
  rev: z.int().min(1),
})

const Stamp = z.object({
  /** Position in the history, from 1, without gaps. Order comes from here and from `rev`, never from the clock. */
  seq: z.int().min(1),
  by: z.string(),
  /** UTC milliseconds. */
  at: z.number(),
  why: z.string(),
})

/** A record in its envelope. The store does not look inside `value`; null marks one that was taken away. */
export const StoredRecord = At.extend({ by: z.string(), at: z.number(), value: z.unknown() })
export type StoredRecord = Readonly<z.infer<typeof StoredRecord>>

/** What the journal holds: one thing somebody did, going forward. */
export const Transaction = Stamp.extend({ ops: z.array(At.extend({ value: z.unknown() })).readonly() })
export type Transaction = Readonly<z.infer<typeof Transaction>>

/** What the snapshot holds of it: the way back. With the records as they are, nothing is kept twice. */
export const PastTransaction = Stamp.extend({ ops: z.array(At.extend({ before: z.unknown() })).readonly() })
export type PastTransaction = Readonly<z.infer<typeof PastTransaction>>

/** An office as it lies on disk: the records as they are now, and how to walk back from them. */
export type StoredOffice = {
  /** Of the last transaction, also when the history of it has been erased. */
  seq: number
  readonly records: Map<string, StoredRecord>
  readonly history: PastTransaction[]
}

export function emptyStoredOffice(): StoredOffice {
  return { seq: 0, records: new Map(), history: [] }
}

/** The name of a record within the whole office. */
export function keyOf(table: string, id: string): string {
  return `${table}/${id}`
}

/**
 * Brings the office one transaction forward, in place.
 * @param withoutPast tables whose earlier values are not kept
 * @throws StorageFault `damaged` when it does not follow on what is there; the office is unchanged
 */
export function apply(
  office: StoredOffice,
  transaction: Transaction,
  withoutPast: ReadonlySet<string>,
): void {
  const { seq, by, at, why, ops } = transaction
  if (seq !== office.seq + 1) throw new StorageFault('damaged', { seq })
  const wayBack = ops.map(({ table, id, rev }) => {
    const old = office.records.get(keyOf(table, id))
    if (rev !== (old?.rev ?? 0) + 1) throw new StorageFault('damaged', { seq, table, id })
    return { table, id, rev, before: old?.value ?? null }
  })
  for (const { table, id, rev, value } of ops) {
    office.records.set(keyOf(table, id), { table, id, rev, by, at, value })
  }
  office.history.push({ seq, by, at, why, ops: wayBack.filter(({ table }) => !withoutPast.has(table)) })
  office.seq = seq
}
