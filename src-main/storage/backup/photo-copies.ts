import { join } from 'node:path'
import type { Disk } from '../disk'
import { PHOTOS } from '../photos'
import { publish } from '../publish'

/** As long as a backup that knows them can be kept. */
const KEPT_MS = 16 * 31 * 86_400_000

/** Copies the photos that are missing there, and marks all of them as still in use at that instant. */
export async function copyPhotos(
  disk: Disk,
  { from, to, at }: { from: string; to: string; at: number },
): Promise<void> {
  const names = await photosIn(disk, from)
  if (names.length > 0) await disk.makeFolder(join(to, PHOTOS))
  const present = new Set(await photosIn(disk, to))
  for (const name of names) {
    const copy = join(to, PHOTOS, name)
    if (!present.has(name)) await publish(disk, copy, [await disk.read(join(from, PHOTOS, name))])
    await disk.touch(copy, at)
  }
}

/** A photo that has left the office leaves the backups together with the last backup that may know it. */
export async function dropOldPhotos(
  disk: Disk,
  { office, backup, at }: { office: string; backup: string; at: number },
): Promise<void> {
  const inUse = new Set(await photosIn(disk, office))
  for (const name of await photosIn(disk, backup)) {
    const copy = join(backup, PHOTOS, name)
    const isOld = !inUse.has(name) && at - (await disk.touchedAt(copy)) > KEPT_MS
    if (isOld) await disk.remove(copy)
  }
}

async function photosIn(disk: Disk, folder: string): Promise<string[]> {
  return (await disk.list(join(folder, PHOTOS))).filter((name) => name.endsWith('.age'))
}
