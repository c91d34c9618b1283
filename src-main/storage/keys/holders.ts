import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Ledger } from '../../domain/ledger'
import type { StaffId } from '../../domain/records/ids'
import { asFault, StorageFault } from '../fault'
import { type Inside, renew } from '../inside'
import { newPhotoIdentity } from '../photos'
import { keyFileName, unlockKey, writeStaffKey } from './key-file'
import { refuseWeak } from './passphrase'

/**
 * Gives a staff member a key of her own, or a new one when she has forgotten her passphrase; nobody else's passphrase
 * is needed.
 * @throws StorageFault `weak-passphrase`; `own-key` for the one that the office is open with; or when the disk refuses
 */
export async function addKey(inside: Inside, holder: { id: StaffId; passphrase: string }): Promise<void> {
  refuseOwn(inside, holder.id)
  await refuseWeak(holder.passphrase, namesIn(inside.low.data.ledger))
  const { at, location, low } = inside
  const identity = await generateX25519Identity()
  const { storeId } = low.data.standing
  const key = { storeId, identity, secret: Buffer.from(location.keys.secret) }
  try {
    await writeStaffKey(location, { staff: holder.id, passphrase: holder.passphrase }, key, at.workFactor)
  } catch (error) {
    throw asFault(error)
  }
  const added = { id: holder.id, recipient: await identityToRecipient(identity) }
  await renew(inside, ({ standing, ...saved }) => ({
    ...saved,
    standing: { ...standing, keyHolders: [...without(standing.keyHolders, holder.id), added] },
  }))
}

/**
 * Nothing that is saved from now on opens with her key. Backups made before still do.
 * @throws StorageFault `own-key` for the one that the office is open with; `last-key`; or when the disk refuses
 */
export async function removeKey(inside: Inside, id: StaffId): Promise<void> {
  refuseOwn(inside, id)
  const photoIdentity = await newPhotoIdentity()
  await renew(inside, ({ standing, ...saved }) => {
    const keyHolders = without(standing.keyHolders, id)
    if (keyHolders.length === 0) throw new StorageFault('last-key')
    const photoIdentities = [...standing.photoIdentities, photoIdentity]
    return { ...saved, standing: { ...standing, keyHolders, photoIdentities } }
  })
  const { disk, folder } = inside.location
  await disk.remove(join(folder, keyFileName(id)))
  await disk.syncFolder(folder)
}

/** @throws StorageFault `wrong-passphrase`, `weak-passphrase`, or when the disk refuses */
export async function changePassphrase(
  { at, location, low }: Inside,
  { id, old, fresh }: { id: StaffId; old: string; fresh: string },
): Promise<void> {
  await refuseWeak(fresh, namesIn(low.data.ledger))
  const key = await unlockKey(location, { staff: id, passphrase: old })
  try {
    await writeStaffKey(location, { staff: id, passphrase: fresh }, key, at.workFactor)
  } catch (error) {
    throw asFault(error)
  }
}

/** With its own key gone, an open office could not read back what it writes. */
function refuseOwn({ openedBy }: Inside, id: StaffId): void {
  if (openedBy === id) throw new StorageFault('own-key')
}

/** What a guesser would try first. */
export function namesIn({ office }: Ledger): string[] {
  return [...office.division.values(), ...office.staff.values()].flatMap(({ name }) => [
    name,
    ...name.split(' '),
  ])
}

function without<T extends { readonly id: string }>(holders: readonly T[], id: string): T[] {
  return holders.filter((holder) => holder.id !== id)
}
