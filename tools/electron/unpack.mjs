import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

/**
 * Unpacks a zip file by file, keeping permissions.
 * @param {string} archive
 * @param {string} into
 * @param {(name: string) => string | null} place where each file goes inside `into`; null leaves it out
 */
export async function unpack(archive, into, place) {
  const zip = await openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const name = place(entry.fileName)
    if (name === null || entry.fileName.endsWith('/')) continue
    const target = path.join(into, name)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(
      await zip.openReadStreamPromise(entry),
      fs.createWriteStream(target, { mode: mode || 0o644 }),
    )
  }
}
