import { asFault } from './fault'
import type { OfficeFiles } from './files/office-files'
import type { Surroundings } from './surroundings'
import { Turns } from './turns'

/** Part of the longest journal. */
const WORTH_MERGING = 1 / 16
/** Milliseconds. */
const PAUSE_AFTER_FAILURE = 10 * 60_000

/** Merges snapshot and journals into new snapshots, away from the thread that saves. Saving goes on meanwhile. */
export class Compactor {
  readonly #at: Surroundings
  readonly #files: OfficeFiles
  readonly #turns = new Turns()
  #isBusy = false
  #notBefore = 0

  constructor(at: Surroundings, files: OfficeFiles) {
    this.#at = at
    this.#files = files
  }

  /** Returns at once. When it fails nothing is lost, and it is tried again another time. */
  startIfDue(): void {
    const isTime = !this.#isBusy && this.#at.now() >= this.#notBefore
    if (isTime && this.#files.isCompactionDue) void this.#tryTo(() => this.compact())
  }

  /** @throws StorageFault when there is no new snapshot; nothing is lost */
  compact(): Promise<void> {
    return this.#turns.take(async () => {
      this.#isBusy = true
      try {
        await this.#compact()
      } finally {
        this.#isBusy = false
      }
    })
  }

  /**
   * The path of a snapshot that holds everything that is saved.
   * @throws StorageFault when it could not be made
   */
  async mergedSnapshot(): Promise<string> {
    if (!this.#files.isMerged) await this.compact()
    return this.#files.newestSnapshot
  }

  /** Waits for what is going on, and merges once more when that pays: closing, and so locking, has to be quick. */
  async finish(): Promise<void> {
    await this.#turns.take(async () => {})
    const isLong = this.#files.journalBytes > this.#at.journalLimit * WORTH_MERGING
    if (isLong || this.#files.isCompactionDue) await this.#tryTo(() => this.compact())
  }

  async #compact(): Promise<void> {
    const { folder, keys } = this.#files.location
    const begun = await this.#files.rollOver()
    const compaction = { ...begun, at: this.#at.now() }
    await this.#at.background({ kind: 'compact', location: { folder, keys }, compaction })
    this.#files.merged(begun)
    this.#at.onEvent({ kind: 'compacted', generation: begun.generation })
  }

  async #tryTo(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#notBefore = this.#at.now() + PAUSE_AFTER_FAILURE
      this.#at.onEvent({ kind: 'compaction-failed', code: asFault(error).code })
    }
  }
}
