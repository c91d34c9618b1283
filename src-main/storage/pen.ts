import { join } from 'node:path'
import { asFault, errnoOf, StorageFault } from './fault'
import { LOCK_NOTE, lockNote, type Release } from './lock'
import type { Surroundings } from './surroundings'

/** The right to write in an office folder; only one process has it at a time. */
export type Pen = {
  /** False where the folder lets nobody write. */
  readonly mayWrite: boolean
  readonly putDown: Release
}

/**
 * @throws StorageFault `in-use`, with what the note says about who has it
 */
export async function takePen(at: Surroundings, folder: string): Promise<Pen> {
  const release = await takeLock(at, folder)
  try {
    const mayWrite = await leaveNote(at, folder)
    const putDown = async () => {
      if (mayWrite) await at.disk.remove(join(folder, LOCK_NOTE)).catch(() => {})
      await release()
    }
    return { mayWrite, putDown }
  } catch (error) {
    await release()
    throw asFault(error)
  }
}

async function takeLock(at: Surroundings, folder: string): Promise<Release> {
  try {
    return await at.lock(folder)
  } catch (error) {
    const fault = asFault(error)
    if (fault.code !== 'in-use') throw fault
    throw new StorageFault('in-use', { note: await readNote(at, folder) }, error)
  }
}

async function readNote({ disk }: Surroundings, folder: string): Promise<string> {
  return disk.read(join(folder, LOCK_NOTE)).then(
    (bytes) => Buffer.from(bytes).toString(),
    () => '',
  )
}

/** Whether the folder can be written to shows here; a full disk is no hindrance to opening. */
async function leaveNote({ disk, now }: Surroundings, folder: string): Promise<boolean> {
  const path = join(folder, LOCK_NOTE)
  try {
    await disk.remove(path)
    const file = await disk.open(path, 'new')
    await file.write(Buffer.from(lockNote(now())), 0).finally(() => file.close())
    return true
  } catch (error) {
    if (!CANNOT_WRITE.has(errnoOf(error) ?? '')) return true
    return false
  }
}

const CANNOT_WRITE = new Set(['EROFS', 'EACCES', 'EPERM'])
