import fs from 'node:fs/promises'
import path from 'node:path'
import { StaffId } from '../domain/records/ids'
import { restoreOffice, StorageFault, type OpenOffice, type Surroundings, type Unlock } from '../storage'
import type { Room } from './room'

const KEY_FILE = /^key-([0-9a-z-]+)\.age$/
const RECOVERY_KEY = /^AGE-SECRET-KEY-/i

/**
 * Puts a backup in the place of the office, which is kept beside it under another name.
 * @returns false when she chose no file
 * @throws StorageFault when no key fits or the backup is damaged; the office is then as it was
 */
export async function restoreFromBackup(
  room: Room,
  laptop: Surroundings,
  { folder, secret }: { folder: string; secret: string },
): Promise<boolean> {
  const backup = await room.desk.chooseFile('age')
  if (backup === null) return false
  const aside = `${folder}-set-aside-${room.desk.newId()}`
  const hadOffice = await moved(folder, aside)
  try {
    const store = await opened(laptop, { folder, backup, secret })
    if (store.openedBy === 'recovery') await store.close()
    else room.enter(store)
    return true
  } catch (error) {
    await fs.rm(folder, { recursive: true, force: true })
    if (hadOffice) await fs.rename(aside, folder)
    throw error
  }
}

type Request = { readonly folder: string; readonly backup: string; readonly secret: string }

/** Tries the recovery key, or the passphrase with each key that lies beside the backup. */
async function opened(laptop: Surroundings, { folder, backup, secret }: Request): Promise<OpenOffice> {
  const keys = await keysFor(backup, secret)
  let refused: unknown = new StorageFault('wrong-key')
  for (const key of keys) {
    try {
      return await restoreOffice(laptop, { folder, backup, key })
    } catch (error) {
      if (!(error instanceof StorageFault) || error.code !== 'wrong-passphrase') throw error
      refused = error
    }
  }
  throw refused
}

async function keysFor(backup: string, secret: string): Promise<Unlock[]> {
  const recovery = secret.replaceAll(/\s/g, '').toUpperCase()
  if (RECOVERY_KEY.test(recovery)) return [{ recovery }]
  const names = await fs.readdir(path.dirname(backup))
  return names.flatMap((name) => {
    const id = KEY_FILE.exec(name)?.[1]
    return id === undefined ? [] : [{ staff: StaffId.parse(id), passphrase: secret }]
  })
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await fs.rename(from, to)
    return true
  } catch {
    return false
  }
}
