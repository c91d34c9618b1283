import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StaffId } from '../../src-main/domain/records/ids'
import { largeOffice } from '../../src-main/sample'
import { createOffice, laptop, newRecoveryKey } from '../../src-main/storage'
import { inProject } from '../../tools/project.mjs'

const WOMEN = 3_000
const SEED = 15
export const PASSPHRASE = 'fjord kastanje lanterne uldsok pindsvin'

/** A data folder with an office in it, and who has a key to that. */
export type LargeOffice = { readonly dataFolder: string; readonly staffId: StaffId }

/**
 * Puts an office of 3,000 invented women, or as many as told, on the disk, as the app itself does.
 * @param workFactor for the passphrase; 1 makes unlocking cost nothing but what the app does, left out it costs what it costs
 */
export async function madeOffice(workFactor?: number, women = WOMEN): Promise<LargeOffice> {
  const dataFolder = await freshFolder()
  const worker = pathToFileURL(inProject('out', 'main', 'storage-worker.js'))
  const real = laptop({ worker, onEvent: () => {} })
  const changes = largeOffice(women, SEED)
  const [staffId] = changes.flatMap((change) =>
    change.table === 'staff' && change.value ? [change.value.id] : [],
  )
  if (staffId === undefined) throw new Error('nobody is at work')
  const { recipient } = await newRecoveryKey()
  const office = await createOffice(
    { ...real, workFactor: workFactor ?? real.workFactor },
    {
      folder: path.join(dataFolder, 'office'),
      first: { id: staffId, passphrase: PASSPHRASE },
      recovery: recipient,
      begin: [{ by: staffId, at: Date.now(), why: 'createOffice', changes }],
    },
  )
  await office.close()
  return { dataFolder, staffId }
}

export function freshFolder(): Promise<string> {
  return fs.mkdtemp(path.join(os.tmpdir(), 'office-bench-'))
}
