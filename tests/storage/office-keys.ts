import type { Change } from '../../src-main/domain/change'
import { StaffId } from '../../src-main/domain/records/ids'
import type { TableName } from '../../src-main/domain/tables'
import type { RecordsSchema } from '../../src-main/storage/schema'

/** The head office's key in tests: both halves, and of course of no use anywhere else. */
export const RECOVERY = {
  identity: 'AGE-SECRET-KEY-1NFF6KTY066N2UAWZ30MCZX3CKMDPE2RLL0MRQ6053PH5XA98VCPSCJYHZX',
  recipient: 'age1qwzvcd6s2qgls520f2zz25rtgjvupqrv5483ju60gf8vl99pzgcs0tk4fj',
}
export const INGER = StaffId.parse('inger')
export const RIGMOR = StaffId.parse('rigmor')
export const PASSPHRASE = 'fjord kastanje lanterne uldsok pindsvin'

/** Any object is a record: the store does not look inside. */
export const opaqueSchema: RecordsSchema = {
  version: 1,
  migrations: {},
  withoutPast: new Set(['drafts']),
  parse: (table, value) => {
    if (typeof value !== 'object' || value === null) throw new Error(`no record of ${table}`)
    return value as never
  },
}

/** A change that puts any value under an id; for surroundings with the opaque schema. */
export function writing(id: string, value: object | null, table: TableName = 'participants'): Change {
  return { table, id, value } as unknown as Change
}
