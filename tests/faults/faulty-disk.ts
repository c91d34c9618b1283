import type { Disk, DiskFile } from '../../src-main/storage/disk'
import { errno } from './crash-disk'

/** How a disk fails: from which operation on, with what, and for how long. */
export type Failing = {
  readonly from: number
  readonly code: 'EIO' | 'ENOSPC' | 'EACCES' | 'EROFS'
  readonly isForEver: boolean
}

/** A disk that fails at its n-th operation, reading included; of what it was to write, half may be there. */
export class FaultyDisk implements Disk {
  operations = 0
  failing: Failing | null
  readonly #disk: Disk

  constructor(disk: Disk, failing: Failing | null) {
    this.#disk = disk
    this.failing = failing
  }

  read(path: string) {
    return this.#try(() => this.#disk.read(path))
  }

  list(folder: string) {
    return this.#try(() => this.#disk.list(folder))
  }

  open(path: string, how: 'new' | 'existing') {
    return this.#try(async () => this.#file(await this.#disk.open(path, how)))
  }

  rename(from: string, to: string) {
    return this.#try(() => this.#disk.rename(from, to))
  }

  remove(path: string) {
    return this.#try(() => this.#disk.remove(path))
  }

  makeFolder(folder: string) {
    return this.#try(() => this.#disk.makeFolder(folder))
  }

  syncFolder(folder: string) {
    return this.#try(() => this.#disk.syncFolder(folder))
  }

  touchedAt(path: string) {
    return this.#try(() => this.#disk.touchedAt(path))
  }

  touch(path: string, at: number) {
    return this.#try(() => this.#disk.touch(path, at))
  }

  #file(file: DiskFile): DiskFile {
    return {
      write: (bytes, at) =>
        this.#try(
          () => file.write(bytes, at),
          () => file.write(bytes.subarray(0, bytes.length / 2), at),
        ),
      cut: (size) => this.#try(() => file.cut(size)),
      sync: () => this.#try(() => file.sync()),
      close: () => this.#try(() => file.close()),
    }
  }

  async #try<T>(work: () => Promise<T>, half: () => Promise<unknown> = async () => {}): Promise<T> {
    this.operations += 1
    const { failing } = this
    const isBefore = failing === null || this.operations < failing.from
    const isOver = failing !== null && !failing.isForEver && this.operations > failing.from
    if (isBefore || isOver) return work()
    await half()
    throw errno(failing.code)
  }
}
