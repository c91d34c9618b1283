import type { TableName, Tables } from '../domain/tables'
import { RECORDS_VERSION, TABLES } from '../domain/tables'
import { StorageFault } from './fault'
import { MIGRATIONS, type Migration } from './migrations/index'

/** What the store has to know of the records it keeps. */
export type RecordsSchema = {
  /** The version of the record shapes; a file with a higher one is refused untouched. */
  readonly version: number
  /** The step to each version from the one before. */
  readonly migrations: Readonly<Record<number, Migration>>
  /** Tables whose earlier values are not kept: a draft is saved every few words. */
  readonly withoutPast: ReadonlySet<string>
  /** @throws when the value is no record of that table */
  parse<T extends TableName>(table: T, value: unknown): Tables[T]
}

export const domainSchema: RecordsSchema = {
  version: RECORDS_VERSION,
  migrations: MIGRATIONS,
  withoutPast: new Set(['drafts'] satisfies TableName[]),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of a table makes its records.
  parse: (table, value) => TABLES[table].parse(value) as Tables[typeof table],
}

/** @throws StorageFault `damaged` when there is no such table */
export function tableNamed(name: string): TableName {
  if (!Object.hasOwn(TABLES, name)) throw new StorageFault('damaged', { table: name })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just looked up.
  return name as TableName
}
