import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { StorageFault } from '../fault'
import { publish } from '../publish'
import type { Location } from './chain'
import { JournalWriter } from './journal'
import { journalName, snapshotName } from './names'
import { readSnapshot, type Snapshot, snapshotBytes } from './snapshot'

/** A generation whose journal has been begun; its snapshot may come later. */
export type Begun = { readonly generation: number; readonly journalKey: string }

/** The new journal's name is durable when this returns, so that something may lead to it. */
export async function beginJournal(
  { disk, folder }: Location,
  generation: number,
): Promise<{ begun: Begun; journal: JournalWriter }> {
  const key = randomBytes(32)
  const journal = await JournalWriter.create(disk, join(folder, journalName(generation)), key, generation)
  try {
    await disk.syncFolder(folder)
  } catch (error) {
    await journal.close()
    throw error
  }
  return { begun: { generation, journalKey: key.toString('base64') }, journal }
}

/** Reads back what was written before it gets its name. */
export function publishSnapshot({ disk, folder, keys, schema }: Location, snapshot: Snapshot): Promise<void> {
  const { header, office } = snapshot
  const file = join(folder, snapshotName(header.generation))
  return publish(disk, file, snapshotBytes(snapshot, keys.secret), async (bytes) => {
    const written = await readSnapshot(bytes, keys, schema.version)
    const isWhole =
      written.office.records.size === office.records.size &&
      written.office.history.length === office.history.length
    if (!isWhole) throw new StorageFault('disk-error', { generation: header.generation })
  })
}

/** False only when it is sure that no such snapshot can turn up at the next opening. */
export async function mayHaveSnapshot({ disk, folder }: Location, generation: number): Promise<boolean> {
  try {
    return (await disk.list(folder)).includes(snapshotName(generation))
  } catch {
    return true
  }
}
