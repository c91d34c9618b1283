import { z } from 'zod'
import type { Disk, DiskFile } from '../disk'
import { asFault } from '../fault'
import { Transaction } from '../stored'
import {
  BEGINNING,
  type FrameKey,
  newBeginning,
  openFrame,
  readBeginning,
  readHead,
  sealFrame,
  TAG,
} from './frames'

/** What one frame says. */
const JournalEntry = z.union([
  z.object({ transactions: z.array(Transaction) }),
  /** Closed properly, at this instant. More may follow. */
  z.object({ closedAt: z.number() }),
  /** The last frame of all: it goes on in the next generation's journal, whose key this is (base64). */
  z.object({ next: z.object({ generation: z.int(), journalKey: z.string() }) }),
])
export type JournalEntry = Readonly<z.infer<typeof JournalEntry>>

/** Where a journal goes on. */
export type Tip = {
  readonly key: FrameKey
  readonly end: number
  readonly sequence: number
  readonly tag: Buffer
}

export type JournalReading = {
  readonly entries: readonly JournalEntry[]
  readonly tip: Tip
  /**
   * What follows the last good frame: nothing; the one save that a crash cut short; or damage, when anything
   * shows that more than one unfinished save has been there.
   */
  readonly rest: 'nothing' | 'torn' | 'damaged'
}

/** Reads as far as every byte is authentic. Null when not even the beginning is this journal's. */
export function readJournal(file: Buffer, journalKey: Uint8Array, generation: number): JournalReading | null {
  const key = readBeginning(file, journalKey, generation)
  if (key === null) return null
  const entries: JournalEntry[] = []
  let end = BEGINNING
  for (let frame = nextFrame(file, key, end, 1); frame !== null;) {
    entries.push(frame.entry)
    end = frame.end
    frame = nextFrame(file, key, end, entries.length + 1)
  }
  const tip = { key, end, sequence: entries.length, tag: file.subarray(end - TAG, end) }
  return { entries, tip, rest: restAfter(file, tip) }
}

function nextFrame(
  file: Buffer,
  key: FrameKey,
  at: number,
  sequence: number,
): { entry: JournalEntry; end: number } | null {
  const head = readHead(file, at)
  if (head?.sequence !== sequence) return null
  const json = openFrame(file, key, at, head.end)
  return json === null ? null : { entry: JournalEntry.parse(JSON.parse(json)), end: head.end }
}

/**
 * At most one frame is ever unsynced, so a crash leaves at most one bad frame, and it is the last thing in the
 * file. Bytes after a frame whose length is known, or the head of another frame further on, mean damage.
 */
function restAfter(file: Buffer, { end, sequence }: Tip): JournalReading['rest'] {
  if (end === file.length) return 'nothing'
  const head = readHead(file, end)
  const isLastFrame = head?.sequence === sequence + 1 && head.end >= file.length
  if (isLastFrame) return 'torn'
  return head !== null || hasHeadAfter(file, end, sequence) ? 'damaged' : 'torn'
}

function hasHeadAfter(file: Buffer, start: number, sequence: number): boolean {
  for (let at = start + 1; at < file.length; at++) {
    const head = readHead(file, at)
    if (head !== null && head.sequence > sequence && head.end <= file.length) return true
  }
  return false
}

/** The open end of the newest journal. */
export class JournalWriter {
  readonly #file: DiskFile
  #tip: Tip
  #isTrusted = true

  private constructor(file: DiskFile, tip: Tip) {
    this.#file = file
    this.#tip = tip
  }

  /** A new journal, whose name the caller still has to make durable. */
  static async create(disk: Disk, path: string, journalKey: Uint8Array, generation: number) {
    const { bytes, key } = newBeginning(journalKey, generation)
    const file = await disk.open(path, 'new')
    try {
      await file.write(bytes, 0)
      await file.sync()
    } catch (error) {
      await file.close()
      throw error
    }
    return new JournalWriter(file, { key, end: BEGINNING, sequence: 0, tag: bytes.subarray(-TAG) })
  }

  /** Goes on at the tip of a journal that was read; whatever follows the tip is cut off. */
  static async reopen(disk: Disk, path: string, tip: Tip) {
    const file = await disk.open(path, 'existing')
    try {
      await file.cut(tip.end)
      await file.sync()
    } catch (error) {
      await file.close()
      throw error
    }
    return new JournalWriter(file, tip)
  }

  /** How long the file is. */
  get bytes(): number {
    return this.#tip.end
  }

  /** False once it is unsure what the disk holds; then nothing may be appended any more. */
  get isTrusted(): boolean {
    return this.#isTrusted
  }

  /**
   * Returns once the entry would survive a power cut.
   * @throws StorageFault when it is not saved
   */
  async append(entry: JournalEntry): Promise<void> {
    const { key, end, sequence, tag } = this.#tip
    const frame = sealFrame(key, sequence + 1, tag, JSON.stringify(entry))
    await this.#write(frame, end)
    await this.#sync()
    this.#tip = { key, end: end + frame.length, sequence: sequence + 1, tag: frame.subarray(-TAG) }
  }

  /** All that was appended is synced by now, so that nothing hangs on how this goes. */
  async close(): Promise<void> {
    this.#isTrusted = false
    await this.#file.close().catch(() => {})
  }

  async #write(frame: Buffer, at: number): Promise<void> {
    try {
      await this.#file.write(frame, at)
    } catch (error) {
      await this.#cutBack(at)
      throw asFault(error)
    }
  }

  /** Synced too, so that no crash can put the next frame together with the rest of this one. */
  async #cutBack(end: number): Promise<void> {
    try {
      await this.#file.cut(end)
      await this.#file.sync()
    } catch {
      this.#isTrusted = false
    }
  }

  /** After a failed sync the system may forget what it could not write: never tried again on the same file. */
  async #sync(): Promise<void> {
    try {
      await this.#file.sync()
    } catch (error) {
      this.#isTrusted = false
      throw asFault(error)
    }
  }
}
