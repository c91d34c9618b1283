import type { Decision } from '../domain/change'
import type { Actor, Ledger } from '../domain/ledger'

/** Who does something and under what name it goes into the history. */
export type Stamp = { readonly by: Actor; readonly why: string }

/** Where the office is kept. */
export interface Store {
  /** The office and its history as last saved. */
  read(): Ledger

  /**
   * Decides on the newest state, writes durably, then answers. Updates are taken in turn.
   * @throws what `decide` throws, a Refusal for one, and StorageFault when the disk refuses; nothing has changed then
   */
  update<R>(stamp: Stamp, decide: (ledger: Ledger) => Decision<R>): Promise<R>
}
