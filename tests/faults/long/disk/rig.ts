import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, closeSync, mkdirSync, openSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { execPath, getuid } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import type { Arrival } from './cuts'

const MEGABYTE = 1024 * 1024

/** The file systems an office's laptop may have under Linux, and how small each may be made. */
export const FILE_SYSTEMS = {
  ext4: { make: ['mkfs.ext4', '-q', '-F'], size: 48 * MEGABYTE },
  xfs: { make: ['mkfs.xfs', '-q', '-f'], size: 320 * MEGABYTE },
  btrfs: { make: ['mkfs.btrfs', '-q', '-f'], size: 128 * MEGABYTE },
} as const

export type FileSystem = keyof typeof FILE_SYSTEMS

const PYTHON = '/usr/bin/python3'

/** What this machine lacks for cutting the power of real disks; null when it has all. */
export function lacking(): string | null {
  if (getuid?.() !== 0) return 'root'
  if (spawnSync(PYTHON, ['-c', 'import fusepy']).status !== 0) return 'python3-fusepy'
  try {
    accessSync('/dev/fuse')
    accessSync('/dev/loop-control')
  } catch {
    return '/dev/fuse'
  }
  const programs = Object.values(FILE_SYSTEMS).map(({ make }) => make[0])
  return programs.find((name) => spawnSync('which', [name]).status !== 0) ?? null
}

/** Lets the program save on such a disk for a while, ends it, and gives the log of all that reached the disk. */
export async function dayOnDisk(
  folder: string,
  system: FileSystem,
  program: string,
  milliseconds: number,
): Promise<string> {
  const { make, size } = FILE_SYSTEMS[system]
  const log = join(folder, `${system}.log`)
  const raw = join(folder, `${system}-raw`)
  const mounted = join(folder, `${system}-mounted`)
  for (const place of [raw, mounted]) mkdirSync(place)
  const disk = spawn(PYTHON, [join(import.meta.dirname, 'remembering-disk.py'), raw, log, String(size)])
  onTestFinished(() => void disk.kill('SIGKILL'))
  await until(() => spawnSync('test', ['-e', join(raw, 'disk')]).status === 0)
  execFileSync(make[0], [...make.slice(1), join(raw, 'disk')])
  execFileSync('mount', ['-o', 'loop', join(raw, 'disk'), mounted])
  await saving(program, join(mounted, 'office'), join(raw, 'told'), milliseconds)
  execFileSync('umount', [mounted])
  execFileSync('fusermount', ['-u', raw])
  await once(disk, 'close')
  return log
}

async function saving(program: string, office: string, told: string, milliseconds: number): Promise<void> {
  const out = openSync(told, 'a')
  const child = spawn(execPath, [program, office, '600'], { stdio: ['pipe', out, 'inherit'] })
  await wait(milliseconds)
  child.kill('SIGKILL')
  await once(child, 'close')
  closeSync(out)
}

async function until(isSo: () => boolean): Promise<void> {
  for (let times = 0; times < 100 && !isSo(); times++) await wait(100)
}

/** An image of a disk that holds nothing yet. */
export function emptyDisk(file: string, size: number): void {
  closeSync(openSync(file, 'w'))
  truncateSync(file, size)
}

/** Puts these writes on the disk, in their order. */
export function writeTo(file: string, writes: readonly Arrival[]): void {
  const disk = openSync(file, 'r+')
  for (const { bytes, offset } of writes) writeSync(disk, bytes, 0, bytes.length, offset)
  closeSync(disk)
}

/** Mounts the disk as it lay there after the power came back, and does something with what is on it. */
export async function withDisk<T>(image: string, at: string, use: () => Promise<T>): Promise<T> {
  mkdirSync(at, { recursive: true })
  execFileSync('mount', ['-o', 'loop', image, at])
  try {
    return await use()
  } finally {
    execFileSync('umount', [at])
  }
}
