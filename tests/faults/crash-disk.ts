import { dirname } from 'node:path'
import type { Disk, DiskFile } from '../../src-main/storage/disk'

/** The power is gone, or the process: nothing answers any more. */
export class Crash extends Error {}

type Write = { readonly at: number; readonly bytes: Buffer } | { readonly size: number }

/** One file: what would survive a power cut for sure, and what has been written to it since. */
type Inode = { durable: Buffer; now: Buffer; pending: Write[] }

/** A change of names in one folder; a rename is two, and as on real disks never half of it. */
type Naming = { readonly folder: string; readonly names: readonly (readonly [string, Inode | null])[] }

/** What is left on a disk: names and contents. */
export type Remains = ReadonlyMap<string, Buffer>

/**
 * A disk that keeps apart what is durable and what is merely written, as a real one does: the contents of a file
 * until it is synced, the names in a folder until that is. Cut at any operation, it tells what may be left.
 */
export class CrashDisk implements Disk {
  /** Operations that change something, so far. */
  operations = 0
  /** The crash happens at this operation, which is still begun. */
  crashAt = Number.POSITIVE_INFINITY
  readonly #names = new Map<string, Inode>()
  readonly #durableNames = new Map<string, Inode>()
  #namings: Naming[] = []
  #isDown = false

  constructor(remains: Remains = new Map()) {
    for (const [path, bytes] of remains) {
      const inode = { durable: bytes, now: bytes, pending: [] }
      this.#names.set(path, inode)
      this.#durableNames.set(path, inode)
    }
  }

  get isDown(): boolean {
    return this.#isDown
  }

  /** The process is started again on the machine that went on running; what was unsynced still is. */
  revive(crashAt: number): void {
    this.#isDown = false
    this.crashAt = this.operations + crashAt
  }

  async read(path: string): Promise<Uint8Array> {
    this.#refuseDown()
    return Buffer.from(this.#inode(path).now)
  }

  async list(folder: string): Promise<readonly string[]> {
    this.#refuseDown()
    const inside = [...this.#names.keys()].filter((path) => dirname(path) === folder)
    return inside.map((path) => path.slice(folder.length + 1))
  }

  async open(path: string, how: 'new' | 'existing'): Promise<DiskFile> {
    this.#refuseDown()
    if (how === 'existing') return this.#file(this.#inode(path))
    if (this.#names.has(path)) throw errno('EEXIST')
    const inode: Inode = { durable: Buffer.alloc(0), now: Buffer.alloc(0), pending: [] }
    await this.#change(() => this.#name([path, inode]))
    return this.#file(inode)
  }

  rename(from: string, to: string): Promise<void> {
    return this.#change(() => this.#name([to, this.#inode(from)], [from, null]))
  }

  remove(path: string): Promise<void> {
    return this.#change(() => {
      if (this.#names.has(path)) this.#name([path, null])
    })
  }

  syncFolder(folder: string): Promise<void> {
    return this.#sync(() => {
      for (const naming of this.#namings.filter((it) => it.folder === folder))
        give(this.#durableNames, naming)
      this.#namings = this.#namings.filter((it) => it.folder !== folder)
    })
  }

  async makeFolder(): Promise<void> {}
  async touch(): Promise<void> {}
  async touchedAt(): Promise<number> {
    return 0
  }

  /** Everything as the process saw it. */
  asSeen(): Remains {
    return new Map([...this.#names].map(([path, { now }]) => [path, now]))
  }

  /**
   * What a power cut may have left.
   * @param namesKept tells of each unsynced change of a name whether it reached the disk
   * @param contents gives what of a file's unsynced writes did
   */
  afterPowerCut(namesKept: () => boolean, contents: (inode: Readonly<Inode>) => Buffer): Remains {
    const names = new Map(this.#durableNames)
    for (const naming of this.#namings) if (namesKept()) give(names, naming)
    const left = new Map<Inode, Buffer>()
    for (const inode of names.values()) left.set(inode, left.get(inode) ?? contents(inode))
    return new Map([...names].map(([path, inode]) => [path, left.get(inode) ?? Buffer.alloc(0)]))
  }

  #file(inode: Inode): DiskFile {
    return {
      write: (bytes, at) => this.#change(() => put(inode, { at, bytes: Buffer.from(bytes) })),
      cut: (size) => this.#change(() => put(inode, { size })),
      sync: () =>
        this.#sync(() => {
          inode.durable = inode.now
          inode.pending = []
        }),
      close: async () => this.#refuseDown(),
    }
  }

  /** A change is begun even when the crash comes in the middle of it. */
  async #change(effect: () => void): Promise<void> {
    this.#refuseDown()
    this.operations += 1
    effect()
    this.#crashIfTime()
  }

  /** A sync that is cut short promises nothing. */
  async #sync(effect: () => void): Promise<void> {
    this.#refuseDown()
    this.operations += 1
    this.#crashIfTime()
    effect()
  }

  #crashIfTime(): void {
    if (this.operations < this.crashAt) return
    this.#isDown = true
    throw new Crash()
  }

  #refuseDown(): void {
    if (this.#isDown) throw new Crash()
  }

  #name(...names: Naming['names'][number][]): void {
    const naming = { folder: dirname(names[0]?.[0] ?? ''), names }
    give(this.#names, naming)
    this.#namings.push(naming)
  }

  #inode(path: string): Inode {
    const inode = this.#names.get(path)
    if (inode === undefined) throw errno('ENOENT')
    return inode
  }
}

/** The bytes after one more write. */
export function written(bytes: Buffer, write: Write): Buffer {
  if ('size' in write) return Buffer.concat([bytes.subarray(0, write.size), zeros(write.size - bytes.length)])
  const end = write.at + write.bytes.length
  return Buffer.concat([
    bytes.subarray(0, write.at),
    zeros(write.at - bytes.length),
    write.bytes,
    bytes.subarray(end),
  ])
}

export function errno(code: string): Error {
  return Object.assign(new Error(code), { code })
}

function put(inode: Inode, write: Write): void {
  inode.now = written(inode.now, write)
  inode.pending.push(write)
}

function give(all: Map<string, Inode>, { names }: Naming): void {
  for (const [path, inode] of names) {
    if (inode === null) all.delete(path)
    else all.set(path, inode)
  }
}

function zeros(count: number): Buffer {
  return Buffer.alloc(Math.max(0, count))
}
