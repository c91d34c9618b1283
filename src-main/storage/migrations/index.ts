import type { StoredOffice } from '../stored'

/** One step from a version of the record shapes to the next: pure, for the records and for their past alike. */
export type Migration = (office: StoredOffice) => StoredOffice

/** The step to version 2 is `{ 2: toVersion2 }`, in a file of its own, `0002-<what>.ts`. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {}

/** Takes every step in turn. */
export function migrate(
  office: StoredOffice,
  from: number,
  to: number,
  steps: Readonly<Record<number, Migration>>,
): StoredOffice {
  let migrated = office
  for (let version = from + 1; version <= to; version++) {
    const step = steps[version]
    if (step === undefined) throw new Error(`There is no migration to version ${version}`)
    migrated = step(migrated)
  }
  return migrated
}

/** A step that changes every value of one table, the past ones too; null, for a record taken away, stays. */
export function eachValue(table: string, change: (value: unknown) => unknown): Migration {
  const changed = (at: { table: string }, value: unknown) =>
    at.table === table && value !== null ? change(value) : value
  return ({ seq, records, history }) => ({
    seq,
    records: new Map(
      [...records].map(([key, record]) => [key, { ...record, value: changed(record, record.value) }]),
    ),
    history: history.map((past) => ({
      ...past,
      ops: past.ops.map((op) => ({ ...op, before: changed(op, op.before) })),
    })),
  })
}
