import fs from 'node:fs/promises'
import path from 'node:path'
import type { OrdinaryUser } from '../../tools/ordinary-user.mjs'

/** The files of this user in the folders, and in those below, that were written since; the app's own files left out. */
export async function filesWrittenSince(
  instant: number,
  folders: readonly string[],
  { home, appFolder }: OrdinaryUser,
): Promise<string[]> {
  const { uid } = await fs.stat(home)
  const found: Set<string> = new Set()
  const look = async (place: string): Promise<void> => {
    const about = await fs.lstat(place).catch(() => null)
    if (about === null || place === appFolder) return
    if (about.isFile() && about.uid === uid && about.mtimeMs >= instant) found.add(place)
    if (!about.isDirectory()) return
    for (const name of await fs.readdir(place).catch(() => [])) await look(path.join(place, name))
  }
  for (const folder of folders) await look(folder)
  return [...found]
}

/** Those of the files that hold one of the texts, as UTF-8 or UTF-16, in capitals or not. */
export async function filesWith(texts: readonly string[], files: readonly string[]): Promise<string[]> {
  const wanted = texts.flatMap((text) =>
    (['utf8', 'utf16le'] as const).map((encoding) => Buffer.from(text, encoding).toString('latin1')),
  )
  const found: string[] = []
  for (const file of files) {
    const held = (await fs.readFile(file, 'latin1')).toLowerCase()
    if (wanted.some((text) => held.includes(text))) found.push(file)
  }
  return found
}
