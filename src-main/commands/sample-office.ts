import fs from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '../contract/desktop'
import type { Drawing } from '../contract/opening'
import { AttachmentId, type StaffId } from '../domain/records/ids'
import { keepAttachment } from '../domain/rules/attachments'
import { sampleKeptPapers, sampleOffice, samplePortraits, sampleStoryPhotos } from '../sample'
import {
  createOffice,
  newRecoveryKey,
  openOffice,
  readDoorPlate,
  type OpenOffice,
  type Surroundings,
} from '../storage'
import type { Desk } from './desk'
import { withRound } from './sample-round'

const SEED = 2003
const PASSPHRASE = 'prøve kontor med opdigtede kvinder'

export type OpenedSample = { readonly store: OpenOffice; readonly drawings: readonly Drawing[] }

/** Opens the sample office as it was left, or makes it: invented women only, so its passphrase is no secret. */
export async function openSample(
  desk: Desk,
  laptop: Surroundings,
  language: Language,
): Promise<OpenedSample> {
  const folder = path.join(desk.dataFolder, 'sample')
  const plate = await readDoorPlate(laptop, folder)
  const [first] = plate?.staff ?? []
  if (first === undefined) return makeSample(desk, laptop, { folder, language })
  const key = { staff: first.id, passphrase: PASSPHRASE }
  return { store: await openOffice(laptop, { folder, key }), drawings: [] }
}

async function makeSample(
  desk: Desk,
  laptop: Surroundings,
  { folder, language }: { readonly folder: string; readonly language: Language },
): Promise<OpenedSample> {
  await fs.rm(folder, { recursive: true, force: true })
  const drawn = sampleOffice({ today: desk.today(), seed: SEED, language })
  const staff = drawn.flatMap((change) =>
    change.table === 'staff' && change.value !== null ? [change.value] : [],
  )
  const [first] = staff
  if (first === undefined) throw new Error('the sample office has nobody at work')
  const changes = await withRound(drawn, { by: first.id, today: desk.today() })
  const { recipient } = await newRecoveryKey()
  const store = await createOffice(laptop, {
    folder,
    first: { id: first.id, passphrase: PASSPHRASE },
    recovery: recipient,
    begin: [{ by: first.id, at: desk.now(), why: 'createOffice', changes }],
  })
  for (const paper of sampleKeptPapers(changes, language)) await keep(store, desk, { paper, by: first.id })
  return { store, drawings: [...samplePortraits(changes), ...sampleStoryPhotos(changes)] }
}

type Paper = ReturnType<typeof sampleKeptPapers>[number]

async function keep(
  store: OpenOffice,
  desk: Desk,
  { paper: { of: participantId, name, text }, by }: { readonly paper: Paper; readonly by: StaffId },
): Promise<void> {
  const bytes = new TextEncoder().encode(text)
  const about = { participantId, name, kind: 'text', size: bytes.length, on: desk.today(), by } as const
  const file = await store.photos.save(bytes)
  const attachment = { ...about, id: AttachmentId.parse(desk.newId()), file }
  await store.update({ by, why: 'keepAttachment' }, (ledger) => keepAttachment(ledger.office, attachment))
}
