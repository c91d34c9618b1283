import { join } from 'node:path'
import { asFault, StorageFault } from '../fault'
import type { StoredOffice, Transaction } from '../stored'
import type { Surroundings } from '../surroundings'
import { Turns } from '../turns'
import type { Chain, Location } from './chain'
import { beginJournal, type Begun, mayHaveSnapshot, publishSnapshot } from './generation'
import type { Header } from './header'
import type { JournalWriter } from './journal'
import { snapshotName } from './names'
import { noProgress, type Progress, progressOf, type Standing } from './progress'
import { repair } from './repair'

/**
 * The files of one open office. Saving adds to the newest journal; now and then a new generation takes over, and the
 * one before it stays as material for repair.
 */
export class OfficeFiles {
  readonly location: Location
  readonly #at: Surroundings
  readonly #turns = new Turns()
  #progress: Progress
  /** Null while the disk could not be made ready; then everything is written anew before the next save. */
  #journal: JournalWriter | null

  private constructor(
    at: Surroundings,
    location: Location,
    progress: Progress,
    journal: JournalWriter | null,
  ) {
    this.#at = at
    this.location = location
    this.#progress = progress
    this.#journal = journal
  }

  /** Of an office that is new in this folder. There is nothing yet, until {@link startFresh}. */
  static async forNew(at: Surroundings, location: Location, standing: Standing): Promise<OfficeFiles> {
    const names = await location.disk.list(location.folder)
    return new OfficeFiles(at, location, noProgress(standing, names), null)
  }

  /** Goes on with an office that was read. A disk that cannot be made ready, full perhaps, is tried again later. */
  static async resume(at: Surroundings, location: Location, chain: Chain): Promise<OfficeFiles> {
    const journal = await repair(location, chain, at.onEvent).catch((error: unknown) => {
      at.onEvent({ kind: 'repair-put-off', code: asFault(error).code })
      return null
    })
    const names = await location.disk.list(location.folder)
    return new OfficeFiles(at, location, progressOf(chain, names), journal)
  }

  get generation(): number {
    return this.#progress.header.generation
  }

  get journalBytes(): number {
    return this.#journal?.bytes ?? 0
  }

  get newestSnapshot(): string {
    return join(this.location.folder, snapshotName(this.#progress.snapshot))
  }

  /** False while it is unsure whether the disk holds what memory holds, and nothing else. */
  get isTrusted(): boolean {
    return this.#journal?.isTrusted ?? false
  }

  /** The newest snapshot holds everything that is saved. */
  get isMerged(): boolean {
    return this.#progress.snapshot === this.generation && this.#progress.saves === 0
  }

  /** The journal is long, or a single damaged snapshot could cost something. */
  get isCompactionDue(): boolean {
    const isBehind = this.#progress.snapshot < this.generation
    return this.journalBytes > this.#at.journalLimit || isBehind || this.#progress.standsAlone
  }

  /**
   * Returns once the transactions would survive a power cut.
   * @param office how it is without them, in case everything has to be written anew
   * @throws StorageFault when they are not saved
   */
  save(transactions: readonly Transaction[], office: StoredOffice): Promise<void> {
    return this.#turns.take(async () => {
      if (!this.isTrusted) await this.#heal(office)
      await this.#trusted().append({ transactions: [...transactions] })
      this.#progress = { ...this.#progress, saves: this.#progress.saves + 1, isMarkedClosed: false }
    })
  }

  /**
   * A new generation written from memory. It leans on nothing before it, so `office` may be quite another one.
   * @throws StorageFault when it could not be, and everything is as before
   */
  startFresh(office: StoredOffice, changes: Partial<Standing> = {}): Promise<void> {
    return this.#turns.take(() => this.#startFresh(office, changes))
  }

  /** Ends the journal and begins the next, so that a snapshot can be made of all that lies before it. */
  rollOver(): Promise<Begun> {
    return this.#turns.take(() => this.#rollOver())
  }

  /** The snapshot of that generation has been made out of the ones before. */
  merged({ generation }: Begun): void {
    if (generation < this.#progress.snapshot) return
    this.#progress = { ...this.#progress, snapshot: generation, standsAlone: false }
  }

  /** Whether it could be marked as properly closed shows at the next opening; all that was saved stays so. */
  close(): Promise<void> {
    return this.#turns.take(async () => {
      const journal = this.#journal
      this.#journal = null
      const toMark = journal?.isTrusted && !this.#progress.isMarkedClosed
      if (toMark) await journal.append({ closedAt: this.#at.now() }).catch(() => {})
      await journal?.close()
    })
  }

  async #heal(office: StoredOffice): Promise<void> {
    await this.#startFresh(office, {})
    this.#at.onEvent({ kind: 'healed', generation: this.generation })
  }

  #trusted(): JournalWriter {
    if (!this.#journal?.isTrusted) throw new StorageFault('disk-error')
    return this.#journal
  }

  async #startFresh(office: StoredOffice, changes: Partial<Standing>): Promise<void> {
    const { begun, journal } = await this.#begin()
    const moment = { follows: null, seq: office.seq, madeAt: this.#at.now() }
    const header = { ...this.#progress.header, ...changes, ...begun, ...moment }
    try {
      await publishSnapshot(this.location, { header, office })
    } catch (error) {
      await journal.close()
      // Were it to turn up after all, it would win over saves that are made from now on.
      if (await mayHaveSnapshot(this.location, begun.generation))
        await this.#goOnIn(null, this.#progress.header)
      throw asFault(error)
    }
    await this.#goOnIn(journal, header)
    this.#progress = { ...this.#progress, snapshot: begun.generation, standsAlone: true }
  }

  async #rollOver(): Promise<Begun> {
    const before = this.#trusted()
    const { begun, journal } = await this.#begin()
    try {
      await before.append({ next: begun })
    } catch (error) {
      await journal.close()
      throw error
    }
    await this.#goOnIn(journal, { ...this.#progress.header, ...begun })
    return begun
  }

  async #begin() {
    const highest = this.#progress.highest + 1
    this.#progress = { ...this.#progress, highest }
    try {
      return await beginJournal(this.location, highest)
    } catch (error) {
      throw asFault(error)
    }
  }

  async #goOnIn(journal: JournalWriter | null, header: Header): Promise<void> {
    const before = this.#journal
    this.#journal = journal
    this.#progress = { ...this.#progress, header, saves: 0, isMarkedClosed: false }
    await before?.close()
  }
}
