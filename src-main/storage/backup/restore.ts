import { dirname } from 'node:path'
import type { Location } from '../files/chain'
import { readSnapshot } from '../files/snapshot'
import { type Inside, renew } from '../inside'
import { ledgerOf } from '../ledger-form'
import { migrate } from '../migrations/index'
import { standingOf } from '../office-adapter'
import type { Saved } from '../saved'
import type { RecordsSchema } from '../schema'
import { asBackupFault, backUp } from './backup'
import { chosenFolderOf } from './names'
import { copyPhotos } from './photo-copies'

/**
 * Puts a backup in the place of the office as it is. The office as it is is backed up beside it first; who has a
 * key stays as it is.
 * @throws StorageFault `backup-damaged`, `wrong-key`, `newer-format`, or when the disk refuses; nothing changed then
 */
export async function restore(inside: Inside, file: string): Promise<void> {
  const { at, location } = inside
  const { ledger, stored } = await readBackup(location, at.schema, file)
  await renew(inside, async ({ standing }) => {
    await backUp(inside, chosenFolderOf(file, standing.storeId), 'before-restore')
    await copyPhotos(location.disk, { from: dirname(file), to: location.folder, at: at.now() })
    return { ledger, stored, standing: { ...standing, epoch: standing.epoch + 1 } }
  })
}

/** @throws StorageFault `backup-damaged`, `wrong-key`, `newer-format` */
export async function readBackup(
  { disk, keys }: Pick<Location, 'disk' | 'keys'>,
  schema: RecordsSchema,
  file: string,
): Promise<Saved> {
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
