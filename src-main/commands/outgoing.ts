import fs from 'node:fs/promises'
import path from 'node:path'
import type { Desk } from './desk'

/**
 * Shows a document in the laptop's own viewer, from which it can also be printed. The copy lies in a folder only this user
 * can read, under a name that says nothing, until the office is closed.
 */
export async function openInViewer(desk: Desk, bytes: Uint8Array): Promise<void> {
  const folder = folderOf(desk)
  await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `${desk.newId()}.pdf`)
  await fs.writeFile(file, bytes, { mode: 0o600 })
  await desk.openFile(file)
}

/** Clears away every such copy. One that a viewer still holds fast goes the next time; it must not keep the office open. */
export async function clearOutgoing(desk: Pick<Desk, 'dataFolder'>): Promise<void> {
  await fs.rm(folderOf(desk), { recursive: true, force: true, maxRetries: 3 }).catch(() => {})
}

function folderOf({ dataFolder }: Pick<Desk, 'dataFolder'>): string {
  return path.join(dataFolder, 'outgoing')
}
