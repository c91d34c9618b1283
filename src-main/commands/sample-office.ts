import fs from 'node:fs/promises'
import path from 'node:path'
import { sampleOffice } from '../sample'
import {
  createOffice,
  newRecoveryKey,
  openOffice,
  readDoorPlate,
  type OpenOffice,
  type Surroundings,
} from '../storage'
import type { Desk } from './desk'

const SEED = 2003
const PASSPHRASE = 'prøve kontor med opdigtede kvinder'

/** Opens the sample office as it was left, or makes it: invented women only, so its passphrase is no secret. */
export async function openSample(desk: Desk, laptop: Surroundings): Promise<OpenOffice> {
  const folder = path.join(desk.dataFolder, 'sample')
  const plate = await readDoorPlate(laptop, folder)
  const [first] = plate?.staff ?? []
  if (first !== undefined)
    return openOffice(laptop, { folder, key: { staff: first.id, passphrase: PASSPHRASE } })
  await fs.rm(folder, { recursive: true, force: true })
  return makeSample(desk, laptop, folder)
}

async function makeSample(desk: Desk, laptop: Surroundings, folder: string): Promise<OpenOffice> {
  const changes = sampleOffice({ today: desk.today(), seed: SEED })
  const first = changes.flatMap((change) =>
    change.table === 'staff' && change.value !== null ? [change.value] : [],
  )[0]
  if (first === undefined) throw new Error('the sample office has nobody at work')
  const { recipient } = await newRecoveryKey()
  return createOffice(laptop, {
    folder,
    first: { id: first.id, passphrase: PASSPHRASE },
    recovery: recipient,
    begin: [{ by: first.id, at: desk.now(), why: 'createOffice', changes }],
  })
}
