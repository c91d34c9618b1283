import { constants } from 'node:fs'
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  utimes,
} from 'node:fs/promises'
import { dirname } from 'node:path'
import { platform } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { errnoOf } from './fault'

/** A file that is being written. */
export interface DiskFile {
  /** Writes all the bytes, beginning at that position. */
  write(bytes: Uint8Array, at: number): Promise<void>
  /** Makes the file that many bytes long. */
  cut(size: number): Promise<void>
  /** Returns once the bytes and the length would survive a power cut. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** All that the store asks of a disk. Another one can be handed in, so that every fault can be simulated. */
export interface Disk {
  read(path: string): Promise<Uint8Array>
  /** The names in a folder; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>
  /** `new` refuses a file that is there already, `existing` one that is not. */
  open(path: string, how: 'new' | 'existing'): Promise<DiskFile>
  /** Takes the place of a file that has the name already. */
  rename(from: string, to: string): Promise<void>
  /** A file that is not there is no error. */
  remove(path: string): Promise<void>
  makeFolder(folder: string): Promise<void>
  /** Returns once the names in the folder would survive a power cut. */
  syncFolder(folder: string): Promise<void>
  /** When the file was last touched, in UTC milliseconds. */
  touchedAt(path: string): Promise<number>
  touch(path: string, at: number): Promise<void>
}

export const realDisk: Disk = {
  read: (path) => readFile(path),
  list,
  open: async (path, how) => diskFile(await open(path, how === 'new' ? NEW : constants.O_RDWR, 0o600)),
  rename: renamePatiently,
  remove: (path) => rm(path, { force: true }),
  makeFolder,
  syncFolder,
  touchedAt: async (path) => (await stat(path)).mtimeMs,
  touch: (path, at) => utimes(path, at / 1000, at / 1000),
}

const NEW = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL

function diskFile(handle: FileHandle): DiskFile {
  return {
    write: (bytes, at) => writeAll(handle, bytes, at),
    cut: (size) => handle.truncate(size),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return []
    throw error
  }
}

/** With the folders above it. Node's own recursion says on a read-only disk that there is no such folder. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return
    if (errnoOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder, { mode: 0o700 })
  }
}

/** Windows knows no such thing for a folder, nor do some file systems; they keep journals of names themselves. */
async function syncFolder(folder: string): Promise<void> {
  if (platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } catch (error) {
    if (!UNKNOWN_HERE.has(errnoOf(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}

const UNKNOWN_HERE = new Set(['EINVAL', 'ENOTSUP'])

const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** On Windows a virus scanner may hold a fresh file for a moment (source: npm/write-file-atomic issue 227). */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to)
    } catch (error) {
      const isWorthWaiting = platform === 'win32' && attempt < 20 && BUSY.has(errnoOf(error) ?? '')
      if (!isWorthWaiting) throw error
      await wait(attempt * 10)
    }
  }
}

/** The folder's true path, with links and mapped drives resolved, or null when there is no such folder. */
export async function truePath(folder: string): Promise<string | null> {
  try {
    return await realpath(folder)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

/** What makes a folder itself and no other, whatever path leads to it. */
export async function identityOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true })
  return `${dev}:${ino}`
}

/** Holds a file so that no other process can, until it is closed or this process ends. macOS only. */
export function openAlone(path: string): Promise<{ close(): Promise<void> }> {
  return open(path, constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | MACOS_EXCLUSIVE_LOCK, 0o600)
}

/** `O_EXLOCK` of macOS, which Node does not name (source: open(2) of macOS, sys/fcntl.h). */
const MACOS_EXCLUSIVE_LOCK = 0x20

/** The table of what is mounted where, as Linux tells it. */
export function mountInfo(): Promise<string> {
  return readFile('/proc/self/mountinfo', 'utf8')
}

/** The names in a folder, or none when it is not ours to look into. */
export function listIfAllowed(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}
