import { join } from 'node:path'
import { type Location, readBefore } from './chain'
import { type Begun, publishSnapshot } from './generation'
import { olderThan } from './names'

/** Everything that another thread needs for it, besides the disk. */
export type Compaction = Begun & {
  /** UTC milliseconds. */
  readonly at: number
}

/**
 * Makes the snapshot of a generation whose journal has been begun from the snapshot and journals before it, and
 * removes what is older than that snapshot. Nothing is taken from memory, so it may run in another thread.
 */
export async function compact(location: Location, { generation, journalKey, at }: Compaction): Promise<void> {
  const { header, office } = await readBefore(location, generation)
  const moment = { generation, journalKey, follows: header.generation, seq: office.seq, madeAt: at }
  await publishSnapshot(location, { header: { ...header, ...moment }, office })
  await removeOlderThan(location, header.generation)
}

/** A set-aside save goes with its generation: what could open it goes at the same time. */
async function removeOlderThan({ disk, folder }: Location, generation: number): Promise<void> {
  const old = olderThan(await disk.list(folder), generation)
  for (const name of old) await disk.remove(join(folder, name))
  if (old.length > 0) await disk.syncFolder(folder)
}
