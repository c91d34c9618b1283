import { changed } from './changed-map'
import type { Office } from './office'
import type { TableName, Tables } from './tables'

/** One record set to a value, or taken away with null. */
export type Change = {
  [T in TableName]: { readonly table: T; readonly id: string; readonly value: Tables[T] | null }
}[TableName]

/** What a rule decided: the changes to write and the answer to give. */
export type Decision<R> = { readonly changes: readonly Change[]; readonly result: R }

/** The change that puts a record on file, under its own id. */
export function put<T extends TableName>(table: T, value: Tables[T]): Change {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- table and value come from the same T.
  return { table, id: value.id, value } as unknown as Change
}

export function remove(table: TableName, id: string): Change {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- null stands for no record in every table.
  return { table, id, value: null } as Change
}

/** The office after the changes, in order. Only the tables concerned are made anew, each once. */
export function applyChanges(office: Office, changes: readonly Change[]): Office {
  const byTable = new Map<TableName, Map<string, unknown>>()
  for (const { table, id, value } of changes) {
    const ofTable = byTable.get(table) ?? new Map<string, unknown>()
    byTable.set(table, ofTable.set(id, value))
  }
  const tables = [...byTable].map(([table, ofTable]) => [table, changed<unknown>(office[table], ofTable)])
  return { ...office, ...Object.fromEntries(tables) }
}
