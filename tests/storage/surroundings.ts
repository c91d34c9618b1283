import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Change } from '../../src-main/domain/change'
import { StaffId } from '../../src-main/domain/records/ids'
import type { TableName } from '../../src-main/domain/tables'
import { type Disk, realDisk } from '../../src-main/storage/disk'
import type { StorageEvent } from '../../src-main/storage/events'
import {
  type Beginning,
  createOffice,
  openOffice,
  type OpenOffice,
  type Unlock,
} from '../../src-main/storage/index'
import { doJob } from '../../src-main/storage/jobs'
import type { RecordsSchema } from '../../src-main/storage/schema'
import type { Surroundings } from '../../src-main/storage/surroundings'

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

/** Surroundings with a quiet, cheap key and a clock that ticks once a second; everything else is real. */
export function surroundings(
  changes: Partial<Surroundings> = {},
): Surroundings & { readonly events: StorageEvent[] } {
  const events: StorageEvent[] = []
  let clock = Date.UTC(2026, 2, 15)
  const disk: Disk = changes.disk ?? realDisk
  const schema = changes.schema ?? opaqueSchema
  return {
    disk,
    schema,
    now: () => (clock += 1000),
    background: (job) => doJob({ disk, schema }, job),
    lock: async () => async () => {},
    placeProblem: async () => null,
    workFactor: 1,
    journalLimit: 4 * 1024 * 1024,
    onEvent: (event) => events.push(event),
    ...changes,
    events,
  }
}

/** A folder that is gone after the test. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'office')
}

/** A change that puts any value under an id; for surroundings with the opaque schema. */
export function writing(id: string, value: object | null, table: TableName = 'participants'): Change {
  return { table, id, value } as unknown as Change
}

/** Closed after the test, if not before. */
export async function createdOffice(
  at: Surroundings,
  folder: string,
  begin: readonly Beginning[] = [],
): Promise<OpenOffice> {
  const first = { id: INGER, passphrase: PASSPHRASE }
  return closedInTheEnd(await createOffice(at, { folder, first, recovery: RECOVERY.recipient, begin }))
}

/** Closed after the test, if not before. */
export async function openedOffice(
  at: Surroundings,
  folder: string,
  key: Unlock = { staff: INGER, passphrase: PASSPHRASE },
): Promise<OpenOffice> {
  return closedInTheEnd(await openOffice(at, { folder, key }))
}

export function closedInTheEnd(office: OpenOffice): OpenOffice {
  onTestFinished(() => office.close())
  return office
}
