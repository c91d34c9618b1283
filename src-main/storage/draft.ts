import { applyChanges, type Change } from '../domain/change'
import type { Ledger, Op } from '../domain/ledger'
import { Instant } from '../domain/records/calendar'
import { changeOf } from './ledger-form'
import type { RecordsSchema } from './schema'
import type { Stamp } from './store'
import { keyOf, type StoredOffice, type Transaction } from './stored'

/** Changes on top of what is saved: in `ledger` already, but on no disk yet. */
export class Draft {
  readonly transactions: Transaction[] = []
  #ledger: Ledger
  readonly #stored: StoredOffice
  readonly #schema: RecordsSchema
  /** How often the records that this draft writes have been written. */
  readonly #revs = new Map<string, number>()

  constructor(saved: { readonly ledger: Ledger; readonly stored: StoredOffice }, schema: RecordsSchema) {
    this.#ledger = saved.ledger
    this.#stored = saved.stored
    this.#schema = schema
  }

  get ledger(): Ledger {
    return this.#ledger
  }

  /**
   * Adds the changes as one transaction, or none when nothing would change.
   * @throws when a value is no record of its table; the draft is unchanged
   */
  add(changes: readonly Change[], { by, why }: Stamp, at: number): void {
    const ops = lastOfEach(changes)
      .filter(({ table, id, value }) => value !== null || this.#ledger.office[table].has(id))
      .map((change) => this.#opOf(change))
    if (ops.length === 0) return
    const stamp = { seq: this.#stored.seq + this.transactions.length + 1, by, at: Instant.parse(at), why }
    const past = ops.filter(({ table }) => !this.#schema.withoutPast.has(table))
    this.#ledger = {
      office: applyChanges(
        this.#ledger.office,
        ops.map((op) => changeOf(op, op.after)),
      ),
      entries: [...this.#ledger.entries, { ...stamp, ops: past }],
    }
    this.transactions.push({
      ...stamp,
      ops: ops.map(({ table, id, rev, after }) => ({ table, id, rev, value: after })),
    })
    for (const { table, id, rev } of ops) this.#revs.set(keyOf(table, id), rev)
  }

  #opOf({ table, id, value }: Change): Op {
    const key = keyOf(table, id)
    const rev = (this.#revs.get(key) ?? this.#stored.records.get(key)?.rev ?? 0) + 1
    const before = this.#ledger.office[table].get(id) ?? null
    const after = value === null ? null : this.#schema.parse(table, value)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both values are records of the table.
    return { table, id, rev, before, after } as Op
  }
}

/** Of several changes to one record only the last can be seen afterwards. */
function lastOfEach(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [keyOf(change.table, change.id), change])).values()]
}
