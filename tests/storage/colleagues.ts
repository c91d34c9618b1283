import { put, remove, type Change, type Decision } from '../../src-main/domain/change'
import type { Ledger } from '../../src-main/domain/ledger'
import { DraftId, StaffId } from '../../src-main/domain/records/ids'
import type { Draft, Staff } from '../../src-main/domain/records/office-papers'
import { Refusal } from '../../src-main/domain/refusal'
import type { Store } from '../../src-main/storage/index'
import { day, INGER } from '../builders'

export const DRAFT: Draft = {
  id: DraftId.parse('draft-1'),
  form: 'interview',
  participantId: null,
  role: null,
  by: INGER,
  savedOn: day('2026-03-15'),
  fields: {},
}

export function colleague(id: string, name = id): Staff {
  // An empty name is no name, which the store has to find out by itself.
  return {
    id: StaffId.parse(id || 'nameless'),
    name,
    initials: 'AA',
    addedOn: day('2026-03-15'),
    leftOn: null,
  }
}

export function hire(id: string, name = id): Decision<string> {
  return { changes: [put('staff', colleague(id, name))], result: id }
}

export function refuse(): never {
  throw new Refusal('not-found')
}

export function fail(): never {
  throw new Error('a fault in the rule')
}

/** How many have been hired, kept as a name, so that a lost update shows. */
export function countUp({ office }: Ledger): Decision<number> {
  const count = Number(office.staff.get('counter')?.name ?? 0) + 1
  return { changes: [put('staff', colleague('counter', String(count)))], result: count }
}

export function staffChange(id: string, name: string | null): Change {
  return name === null ? remove('staff', id) : put('staff', colleague(id, name))
}

export function op(seq: number, by: string, why: string, record: object): object {
  return { seq, by, why, ops: [{ table: 'staff', ...record }] }
}

export function set(model: Map<string, string>, id: string, name: string | null): void {
  if (name === null) model.delete(id)
  else model.set(id, name)
}

export function namesByIdIn({ office }: Ledger): Map<string, string> {
  return new Map([...office.staff].map(([id, { name }]) => [id, name]))
}

/** Goes through the history from the beginning; each step has to begin where the one before ended. */
export function namesByHistoryOf({ entries }: Ledger): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, before, after } of entries.flatMap(({ ops }) => ops)) {
    const known = names.get(id) ?? null
    if (nameIn(before) !== known) throw new Error(`${id} was ${known} and not ${nameIn(before)}`)
    set(names, id, nameIn(after))
  }
  return names
}

function nameIn(record: unknown): string | null {
  return record === null ? null : (record as Staff).name
}

export function namesIn(store: Store): string[] {
  return [...store.read().office.staff.values()].map(({ name }) => name)
}

export function nameOf(store: Store, id: string): string | undefined {
  return store.read().office.staff.get(id)?.name
}
