import { basename, dirname } from 'node:path'
import type { Disk, DiskFile } from './disk'

type Content = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

const UNFINISHED = '.part'

/**
 * Puts a file in place, whole and safe from a power cut, or not at all: written beside, synced, read back, then
 * renamed. A file that had the name before is replaced.
 * @param check refuses, by throwing, what was read back from the disk
 */
export async function publish(
  disk: Disk,
  path: string,
  content: Content,
  check: (written: Uint8Array) => Promise<void> | void = () => {},
): Promise<void> {
  const unfinished = path + UNFINISHED
  await disk.remove(unfinished)
  await writeSynced(await disk.open(unfinished, 'new'), content)
  await check(await disk.read(unfinished))
  await disk.rename(unfinished, path)
  await disk.syncFolder(dirname(path))
}

/** True of what a crash can leave behind of {@link publish}. */
export function isUnfinished(path: string): boolean {
  return basename(path).endsWith(UNFINISHED)
}

async function writeSynced(file: DiskFile, content: Content): Promise<void> {
  try {
    let size = 0
    for await (const bytes of content) {
      await file.write(bytes, size)
      size += bytes.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
}
