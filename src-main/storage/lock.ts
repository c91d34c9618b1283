import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { platform } from 'node:process'
import { identityOf, openAlone } from './disk'
import { errnoOf, StorageFault } from './fault'

export type Release = () => Promise<void>

/** Says in plain words who has the office open; the lock itself is the kernel's. */
export const LOCK_NOTE = 'office.lock'

/**
 * Takes the only pen of an office. The system takes it back by itself when this process ends, however it ends.
 * @throws StorageFault `in-use` while another process has it
 */
export async function takeLock(folder: string): Promise<Release> {
  try {
    return platform === 'darwin' ? await lockFile(folder) : await listenAs(await lockName(folder))
  } catch (error) {
    if (TAKEN.has(errnoOf(error) ?? '')) throw new StorageFault('in-use', {}, error)
    throw error
  }
}

const TAKEN = new Set(['EADDRINUSE', 'EAGAIN', 'EWOULDBLOCK'])

/** Whom a colleague should ask, for {@link LOCK_NOTE}. */
export function lockNote(now: number): string {
  return JSON.stringify({ host: hostname(), user: userInfo().username, since: new Date(now).toISOString() })
}

/** Named after the folder itself, so that it is the same by whatever path it is reached. */
async function lockName(folder: string): Promise<string> {
  const digest = createHash('sha256')
    .update(await identityOf(folder))
    .digest('hex')
  const name = `mentor-network-office-${digest.slice(0, 32)}`
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`
}

/** A named pipe, or on Linux a socket without a file: neither can be left behind. */
function listenAs(name: string): Promise<Release> {
  const server = createServer((caller) => caller.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(name, () => {
      server.unref()
      resolve(() => new Promise((closed) => server.close(() => closed())))
    })
  })
}

async function lockFile(folder: string): Promise<Release> {
  const file = await openAlone(join(folder, '.lock'))
  return () => file.close()
}
