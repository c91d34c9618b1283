import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
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
import type { Surroundings } from '../../src-main/storage/surroundings'
import { INGER, opaqueSchema, PASSPHRASE, RECOVERY } from './office-keys'

export * from './office-keys'

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
