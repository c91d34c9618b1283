import type { Low } from 'lowdb'
import type { Decision } from '../domain/change'
import type { Ledger } from '../domain/ledger'
import { Draft } from './draft'
import { asFault, StorageFault } from './fault'
import type { Saved } from './saved'
import type { Stamp, Store } from './store'
import { apply, type StoredOffice, type Transaction } from './stored'
import type { Surroundings } from './surroundings'
import { Turns } from './turns'

/** Makes transactions durable. @throws StorageFault, and then nothing of them is kept */
export type Save = (transactions: readonly Transaction[], office: StoredOffice) => Promise<void>

/** Somebody waiting for an update: decides, and gives what to tell her once it is saved. */
type Asker = { readonly decide: (draft: Draft) => () => void; readonly refuse: (fault: Error) => void }

/** Holds the office in memory; the memory is never ahead of what `save` has made durable. */
export class InTurnStore implements Store {
  readonly #low: Low<Saved>
  readonly #at: Pick<Surroundings, 'now' | 'schema'>
  readonly #save: Save
  readonly #turns = new Turns()
  #askers: Asker[] = []
  #isClosed = false

  constructor(low: Low<Saved>, at: Pick<Surroundings, 'now' | 'schema'>, save: Save) {
    this.#low = low
    this.#at = at
    this.#save = save
  }

  read(): Ledger {
    return this.#low.data.ledger
  }

  update<R>(stamp: Stamp, decide: (ledger: Ledger) => Decision<R>): Promise<R> {
    return new Promise((resolve, reject) => {
      const decideOn = (draft: Draft) => {
        try {
          const { changes, result } = decide(draft.ledger)
          draft.add(changes, stamp, this.#at.now())
          return () => resolve(result)
        } catch (refusal) {
          return () => reject(refusal)
        }
      }
      this.#askers.push({ decide: decideOn, refuse: reject })
      void this.#turns.take(() => this.#answerAll())
    })
  }

  /** Takes no more updates once those before are saved. */
  close(work: () => Promise<void>): Promise<void> {
    return this.#turns.take(async () => {
      this.#isClosed = true
      await work()
    })
  }

  /** Waits for the updates before, and holds up those after. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(work)
  }

  /** Everyone who is waiting shares one write; each decides on what the one before her decided. */
  async #answerAll(): Promise<void> {
    const askers = this.#askers
    this.#askers = []
    const draft = new Draft(this.#low.data, this.#at.schema)
    const answers = askers.map((asker) => asker.decide(draft))
    try {
      await this.#keep(draft)
    } catch (error) {
      for (const asker of askers) asker.refuse(asFault(error))
      return
    }
    for (const answer of answers) answer()
  }

  async #keep({ transactions, ledger }: Draft): Promise<void> {
    if (this.#isClosed) throw new StorageFault('closed')
    if (transactions.length === 0) return
    const { stored, standing } = this.#low.data
    await this.#save(transactions, stored)
    for (const transaction of transactions) apply(stored, transaction, this.#at.schema.withoutPast)
    this.#low.data = { ledger, stored, standing }
  }
}
