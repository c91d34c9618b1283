import { Fault } from '../contract/reply'
import type { LongTask } from '../contract/long-work'
import type { Decision } from '../domain/change'
import type { Ledger } from '../domain/ledger'
import { settingsOf, type Office } from '../domain/office'
import type { StaffId } from '../domain/records/ids'
import { refuseNameless } from '../domain/rules/farewells'
import { isBackupDue, type OpenOffice } from '../storage'
import type { Desk } from './desk'
import { inOurWords } from './faults'
import { clearOutgoing } from './outgoing'

/** What papers are made from: an office as it is, or as it might have been. */
export type Seen = Pick<Room, 'desk' | 'office' | 'ledger' | 'me'>

/** The office while it is open, and who is at work in it. */
export class Room {
  readonly desk: Desk
  /** The long work she has stopped, until it is begun anew. */
  readonly stopped = new Set<LongTask>()
  #open: OpenOffice | null = null

  constructor(desk: Desk) {
    this.desk = desk
  }

  get isOpen(): boolean {
    return this.#open !== null
  }

  /** @throws Fault `not-open` */
  get store(): OpenOffice {
    if (this.#open === null) throw new Fault('not-open')
    return this.#open
  }

  get ledger(): Ledger {
    return this.store.read()
  }

  get office(): Office {
    return this.ledger.office
  }

  /** Who is at work. @throws Fault `not-open`, also while the office is open by its recovery key only. */
  get me(): StaffId {
    const { openedBy } = this.store
    if (openedBy === 'recovery') throw new Fault('not-open')
    return openedBy
  }

  /** One office at a time: an earlier one would stay in memory, and its lock on its folder. @throws Fault `in-use` */
  refuseIfOpen(): void {
    if (this.isOpen) throw new Fault('in-use')
  }

  enter(store: OpenOffice): void {
    this.#open = store
    this.desk.lockAfter(settingsOf(this.office).lockAfterMinutes)
    this.desk.tell({ kind: 'changed' })
  }

  /** Makes the day's backup in the background. */
  backUpIfDue(folder: string): Promise<void> {
    return this.#inBackground(async ({ backups }) => {
      if (isBackupDue(await backups.list(folder), this.desk.now())) await backups.make(folder)
    })
  }

  /** Makes a backup whether it is due or not. */
  backUp(folder: string): Promise<void> {
    return this.#inBackground(async ({ backups }) => void (await backups.make(folder)))
  }

  /** What cannot be written is told on the health page, never to who is working. */
  async #inBackground(work: (store: OpenOffice) => Promise<void>): Promise<void> {
    try {
      await work(this.store)
    } catch {
      this.desk.tell({ kind: 'changed' })
    }
  }

  async leave(): Promise<void> {
    const store = this.#open
    this.#open = null
    this.desk.lockAfter(null)
    await clearOutgoing(this.desk)
    await store?.close()
  }

  /** Has a rule decide on the newest office, writes what it decided in the name of whoever is at work, and tells the window. */
  async write<R>(why: string, decide: (office: Office, ledger: Ledger) => Decision<R>): Promise<R> {
    const result = await this.writeUnseen(why, decide)
    this.desk.tell({ kind: 'changed' })
    return result
  }

  /** The same for what no page needs to be drawn anew for: the window that asked shows it already. */
  async writeUnseen<R>(why: string, decide: (office: Office, ledger: Ledger) => Decision<R>): Promise<R> {
    const stamp = { by: this.me, why }
    return inOurWords(() =>
      this.store.update(stamp, (ledger) => {
        const decision = decide(ledger.office, ledger)
        refuseNameless(ledger.office, decision.changes)
        return decision
      }),
    )
  }

  /** Has a rule say farewell to women, after which nothing tells who they were. */
  async forget(why: string, decide: (ledger: Ledger) => Decision<null>): Promise<void> {
    const stamp = { by: this.me, why }
    await inOurWords(() => this.store.forget(stamp, decide))
    this.desk.tell({ kind: 'changed' })
  }
}
