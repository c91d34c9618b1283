import { join } from 'node:path'
import { asFault, StorageFault } from '../fault'
import { compactorOf, type Inside } from '../inside'
import type { Counted } from '../jobs'
import { isKeyFile, keyFileName, RECOVERY_KEY_FILE } from '../keys/key-file'
import { publish } from '../publish'
import { explainBeside } from '../without-the-app'
import { type BackupFile, backupFolder, backupName, backupsAmong, type Kind } from './names'
import { copyPhotos, dropOldPhotos } from './photo-copies'
import { outdated } from './rotation'

/** A backup that was read back, every record in it checked and counted. */
export type Backup = Counted & { readonly file: string }

/**
 * Copies everything that is saved into a folder of this office's own within the chosen one, reads it back, and
 * removes what is outdated there. The copy opens with the keys beside it, or with the recovery key.
 * @throws StorageFault, and then no such backup is left
 */
export async function backUp(inside: Inside, chosen: string, kind: Kind = 'regular'): Promise<Backup> {
  const { at, location, low } = inside
  const folder = backupFolder(chosen, low.data.standing.storeId)
  const { seq } = low.data.stored
  try {
    const snapshot = await compactorOf(inside).mergedSnapshot()
    await location.disk.makeFolder(folder)
    await copyBeside(inside, folder)
    const file = join(folder, backupName(at.now(), kind))
    await publish(location.disk, file, [await location.disk.read(snapshot)])
    const backup = await checkCopy(inside, file, seq)
    await removeOutdated(inside, folder)
    return backup
  } catch (error) {
    throw asFault(error)
  }
}

/** This office's backups in the chosen folder, newest first. */
export async function backups({ location, low }: Inside, chosen: string): Promise<readonly BackupFile[]> {
  const folder = backupFolder(chosen, low.data.standing.storeId)
  return backupsAmong(folder, await location.disk.list(folder))
}

/**
 * Opens a backup and checks and counts every record in it, as a restore would; writes nothing.
 * @throws StorageFault `backup-damaged`, `wrong-key`, `newer-format`
 */
export async function drill({ at, location }: Inside, file: string): Promise<Backup> {
  try {
    const { folder, keys } = location
    const counted = await at.background({ kind: 'count', location: { folder, keys }, file })
    if (counted === null) throw new StorageFault('damaged')
    return { file, ...counted }
  } catch (error) {
    throw asBackupFault(error)
  }
}

/** What is damage in an office is a damaged backup here. */
export function asBackupFault(error: unknown): StorageFault {
  const fault = asFault(error)
  return fault.code === 'damaged' ? new StorageFault('backup-damaged', fault.details, fault) : fault
}

async function checkCopy(inside: Inside, file: string, seq: number): Promise<Backup> {
  try {
    const backup = await drill(inside, file)
    if (backup.seq < seq) throw new StorageFault('backup-damaged', { seq: backup.seq })
    return backup
  } catch (error) {
    await inside.location.disk.remove(file)
    throw error
  }
}

/** Keys of those who have one now, photos, and how to open it all. */
async function copyBeside({ at, location, low }: Inside, folder: string): Promise<void> {
  const { disk } = location
  const keyFiles = [...low.data.standing.keyHolders.map(({ id }) => keyFileName(id)), RECOVERY_KEY_FILE]
  for (const name of keyFiles)
    await publish(disk, join(folder, name), [await disk.read(join(location.folder, name))])
  const formerKeys = (await disk.list(folder)).filter((name) => isKeyFile(name) && !keyFiles.includes(name))
  for (const name of formerKeys) await disk.remove(join(folder, name))
  await copyPhotos(disk, { from: location.folder, to: folder, at: at.now() })
  await explainBeside(disk, folder)
}

async function removeOutdated(
  { at, location: { disk, folder: office } }: Inside,
  folder: string,
): Promise<void> {
  const all = backupsAmong(folder, await disk.list(folder))
  for (const { file } of outdated(all, at.now())) await disk.remove(file)
  await dropOldPhotos(disk, { office, backup: folder, at: at.now() })
}
