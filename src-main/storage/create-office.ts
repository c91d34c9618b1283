import { randomBytes, randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Low } from 'lowdb'
import type { StaffId } from '../domain/records/ids'
import { copyPhotos } from './backup/photo-copies'
import { readBackup } from './backup/restore'
import { asFault, StorageFault } from './fault'
import { isKeyFile, type Key, unlockKey, type Unlock, writeRecoveryKey, writeStaffKey } from './keys/key-file'
import { namesIn } from './keys/holders'
import { refuseWeak } from './keys/passphrase'
import { checkedRecovery } from './keys/recovery'
import type { OpenOffice } from './office'
import { OfficeAdapter } from './office-adapter'
import { type Doorway, hasOffice, inDoorway, openerOf, walkIn } from './opening'
import { newPhotoIdentity } from './photos'
import { publish } from './publish'
import { type Beginning, beginOffice, type Saved } from './saved'
import type { Surroundings } from './surroundings'

export type CreateRequest = {
  readonly folder: string
  /** Who has the first key. */
  readonly first: { readonly id: StaffId; readonly passphrase: string }
  /** The head office's age public key, `age1…`; its other half is on the printed recovery sheet only. */
  readonly recovery: string
  readonly begin: readonly Beginning[]
}

/**
 * @throws StorageFault `already-an-office`, `weak-passphrase`, `wrong-key` (no recovery key), `in-use`, `cloud-folder`,
 * `network-folder`, or when the disk refuses
 */
export async function createOffice(from: Surroundings, request: CreateRequest): Promise<OpenOffice> {
  const { folder, first, begin } = request
  const recovery = checkedRecovery(request.recovery)
  const office = beginOffice(begin, from.schema)
  await refuseWeak(first.passphrase, namesIn(office.ledger))
  return inNewFolder(from, folder, async (doorway) => {
    const { disk, schema, workFactor } = doorway.at
    const key = { storeId: randomUUID(), identity: await generateX25519Identity(), secret: randomBytes(32) }
    await writeStaffKey({ disk, folder }, { staff: first.id, passphrase: first.passphrase }, key, workFactor)
    await writeRecoveryKey({ disk, folder }, recovery, key)
    const standing = {
      records: schema.version,
      storeId: key.storeId,
      epoch: 1,
      photoIdentities: [await newPhotoIdentity()],
      keyHolders: [{ id: first.id, recipient: await identityToRecipient(key.identity) }],
      recovery,
    }
    return settle(doorway, { folder, key, saved: { ...office, standing }, openedBy: first.id })
  })
}

export type RestoreRequest = {
  readonly folder: string
  /** The path of a backup, with the key files beside it. */
  readonly backup: string
  readonly key: Unlock
}

/**
 * Makes an office on a fresh laptop out of a backup.
 * @throws StorageFault as {@link createOffice}; `wrong-passphrase`, `wrong-key`, `backup-damaged`, `newer-format`
 */
export async function restoreOffice(from: Surroundings, request: RestoreRequest): Promise<OpenOffice> {
  const { folder, backup } = request
  const beside = dirname(backup)
  return inNewFolder(from, folder, async (doorway) => {
    const { disk, now } = doorway.at
    const key = await unlockKey({ disk, folder: beside }, request.key)
    const keys = { identities: [key.identity], secret: key.secret }
    const { standing, ...office } = await readBackup(doorway.at, { disk, keys }, backup)
    const keyFiles = (await disk.list(beside)).filter(isKeyFile)
    for (const name of keyFiles)
      await publish(disk, join(folder, name), [await disk.read(join(beside, name))])
    await copyPhotos(disk, { from: beside, to: folder, at: now() })
    const saved = { ...office, standing: { ...standing, epoch: standing.epoch + 1 } }
    return settle(doorway, { folder, key, saved, openedBy: openerOf(request.key) })
  })
}

async function inNewFolder(
  from: Surroundings,
  folder: string,
  work: (doorway: Doorway) => Promise<OpenOffice>,
): Promise<OpenOffice> {
  try {
    await from.disk.makeFolder(folder)
  } catch (error) {
    throw asFault(error)
  }
  return inDoorway(from, folder, async (doorway) => {
    if (!doorway.pen.mayWrite) throw new StorageFault('no-access', { folder })
    if (await hasOffice(doorway.at, folder)) throw new StorageFault('already-an-office', { folder })
    return work(doorway)
  })
}

async function settle(
  doorway: Doorway,
  {
    folder,
    key,
    saved,
    openedBy,
  }: { folder: string; key: Key; saved: Saved; openedBy: StaffId | 'recovery' },
): Promise<OpenOffice> {
  const { disk, schema } = doorway.at
  const location = { disk, folder, keys: { identities: [key.identity], secret: key.secret }, schema }
  const adapter = await OfficeAdapter.forNew(doorway.at, location, saved.standing)
  const low = new Low<Saved>(adapter, saved)
  await low.write()
  return walkIn(doorway, { low, adapter, location, openedBy })
}
