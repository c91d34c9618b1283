import type { Low } from 'lowdb'
import type { StaffId } from '../domain/records/ids'
import type { Compactor } from './compactor'
import { StorageFault } from './fault'
import type { Location } from './files/chain'
import type { InTurnStore } from './in-turn-store'
import type { OfficeAdapter } from './office-adapter'
import type { Saved } from './saved'
import type { Surroundings } from './surroundings'

/** The works of an open office, for what is done to it as a whole. */
export type Inside = {
  readonly at: Surroundings
  readonly openedBy: StaffId | 'recovery'
  readonly location: Location
  readonly low: Low<Saved>
  readonly adapter: OfficeAdapter
  readonly store: InTurnStore
  /** Null while the office may only be looked at. */
  readonly compactor: Compactor | null
}

/**
 * Writes the whole office anew, and then once more, so that no older generation is left. Updates wait meanwhile.
 * @throws StorageFault, and then everything is as before
 */
export async function renew(inside: Inside, change: (saved: Saved) => Saved | Promise<Saved>): Promise<void> {
  const { low, adapter, store } = inside
  const compactor = compactorOf(inside)
  await store.alone(async () => {
    const changed = await change(low.data)
    await adapter.write(changed)
    low.data = changed
  })
  await compactor.finish()
}

/** @throws StorageFault `view-only` */
export function compactorOf({ compactor }: Inside): Compactor {
  if (compactor === null) throw new StorageFault('view-only')
  return compactor
}
