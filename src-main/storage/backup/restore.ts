import { dirname } from 'node:path'
import type { Location } from '../files/chain'
import { readSnapshot } from '../files/snapshot'
import { forgettingAgain } from '../forgetting'
import { type Inside, renew } from '../inside'
import { ledgerOf } from '../ledger-form'
import { migrate } from '../migrations/index'
import { standingOf } from '../office-adapter'
import type { Saved } from '../saved'
import type { Surroundings } from '../surroundings'
import { asBackupFault, backUp } from './backup'
import { backupsAmong, chosenFolderOf } from './names'
import { copyPhotos } from './photo-copies'

/**
 * Puts a backup in the place of the office as it is. The office as it is is backed up beside it first; who has a
 * key stays as it is.
 * @throws StorageFault `backup-damaged`, `wrong-key`, `newer-format`, or when the disk refuses; nothing changed then
 */
export async function restore(inside: Inside, file: string): Promise<void> {
  const { at, location } = inside
  const backup = await readBackup(at, location, file)
  await renew(inside, async ({ ledger: { office }, standing }) => {
    await backUp(inside, chosenFolderOf(file, standing.storeId), 'before-restore')
    await copyPhotos(location.disk, { from: dirname(file), to: location.folder, at: at.now() })
    return { ...forgettingAgain(at, backup, office), standing: { ...standing, epoch: standing.epoch + 1 } }
  })
}

/**
 * The office as it was when that backup was made, but for the women to whom farewell was said by the newest backup beside it
 * that can be read.
 * @throws StorageFault `backup-damaged`, `wrong-key`, `newer-format`
 */
export async function readBackup(at: Reading, location: Keyed, file: string): Promise<Saved> {
  const backup = await read(at, location, file)
  const all = backupsAmong(dirname(file), await location.disk.list(dirname(file)))
  for (const one of all) {
    if (one.file === file) break
    const newer = await read(at, location, one.file).catch(() => null)
    if (newer !== null) return forgettingAgain(at, backup, newer.ledger.office)
  }
  return backup
}

type Reading = Pick<Surroundings, 'now' | 'schema'>
type Keyed = Pick<Location, 'disk' | 'keys'>

async function read({ schema }: Reading, { disk, keys }: Keyed, file: string): Promise<Saved> {
  try {
    const { header, office } = await readSnapshot(await disk.read(file), keys, schema.version)
    const stored = migrate(office, header.records, schema.version, schema.migrations)
    return {
      ledger: ledgerOf(stored, schema),
      stored,
      standing: { ...standingOf(header), records: schema.version },
    }
  } catch (error) {
    throw asBackupFault(error)
  }
}
