import { join } from 'node:path'
import type { Disk } from './disk'
import { errnoOf } from './fault'
import explanation from './open-without-the-app/explanation.txt?raw'
// oxlint-disable-next-line import/default -- taken in as text, not as code.
import script from './open-without-the-app/open-office.mjs?raw'
import { publish } from './publish'

const FILES: Readonly<Record<string, string>> = {
  'OPEN-WITHOUT-THE-APP.txt': explanation,
  'open-office.mjs': script,
}

/** Lays down beside the data how it is opened with the program `age` and a short script. */
export async function explainBeside(disk: Disk, folder: string): Promise<void> {
  for (const [name, text] of Object.entries(FILES)) {
    const isThere = (await readText(disk, join(folder, name))) === text
    if (!isThere) await publish(disk, join(folder, name), [Buffer.from(text)])
  }
}

async function readText(disk: Disk, path: string): Promise<string | null> {
  try {
    return Buffer.from(await disk.read(path)).toString()
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}
