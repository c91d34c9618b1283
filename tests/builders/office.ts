import { applyChanges, type Change } from '../../src-main/domain/change'
import type { Actor, Entry, Ledger, Op } from '../../src-main/domain/ledger'
import { emptyOffice, type Office } from '../../src-main/domain/office'
import { Day, Instant } from '../../src-main/domain/records/calendar'
import { StaffId } from '../../src-main/domain/records/ids'
import { Division, Staff } from '../../src-main/domain/records/office-papers'
import type { Participant } from '../../src-main/domain/records/participant'
import { TABLE_NAMES, type TableName, type Tables } from '../../src-main/domain/tables'
import { evaluation, interview } from './people'

/** Records to be put on file, by table. */
export type Holdings = { readonly [T in TableName]?: readonly Tables[T][] }

/** The day it is in tests, unless a test says otherwise. */
export const TODAY = day('2026-03-15')

/** The coordinator in tests. */
export const INGER = StaffId.parse('inger')

export function day(text: string): Day {
  return Day.parse(text)
}

/** An office with a division and one coordinator, holding the records given; of the same id the last one counts. */
export function officeHolding(...holdings: readonly Holdings[]): Office {
  return applyChanges(emptyOffice(), [FURNITURE, ...holdings].flatMap(changesOf))
}

/** She with an interview and an evaluation, so that she can be matched. */
export function ready(woman: Participant): Holdings {
  return { participants: [woman], interviews: [interview(woman)], evaluations: [evaluation(woman)] }
}

/** The ledger after somebody made these changes; the first entry gets number 1. */
export function recorded(
  ledger: Ledger,
  changes: readonly Change[],
  stamp: { by?: Actor; why?: string } = {},
): Ledger {
  const seq = ledger.entries.length + 1
  const office = applyChanges(ledger.office, changes)
  const touched = new Map(changes.map(({ table, id }) => [`${table} ${id}`, { table, id }]))
  const ops = [...touched.values()].map(({ table, id }) => ({
    table,
    id,
    rev: timesWritten(ledger, table, id) + 1,
    before: ledger.office[table].get(id) ?? null,
    after: office[table].get(id) ?? null,
  })) as readonly Op[]
  const entry: Entry = {
    seq,
    by: stamp.by ?? INGER,
    at: Instant.parse(Date.UTC(2026, 2, 15) + seq * 60_000),
    why: stamp.why ?? 'correctParticipant',
    ops,
  }
  return { office, entries: [...ledger.entries, entry] }
}

function timesWritten(ledger: Ledger, table: TableName, id: string): number {
  return ledger.entries.filter(({ ops }) => ops.some((op) => op.table === table && op.id === id)).length
}

function changesOf(holdings: Holdings): Change[] {
  return TABLE_NAMES.flatMap((table) =>
    (holdings[table] ?? []).map((value) => ({ table, id: value.id, value }) as Change),
  )
}

const FURNITURE: Holdings = {
  division: [
    Division.parse({
      id: 'division',
      preset: 'odense',
      name: 'Odense',
      address: '5000 Odense C',
      phone: null,
      email: null,
      openingHours: '',
      sample: false,
    }),
  ],
  staff: [
    Staff.parse({ id: 'inger', name: 'Inger Lund', initials: 'IL', addedOn: '2024-01-01', leftOn: null }),
  ],
}
