import { Low, Memory } from 'lowdb'
import { InTurnStore } from './in-turn-store'
import { beginOffice, type Beginning, type Saved } from './saved'
import { domainSchema } from './schema'
import type { Store } from './store'

/** An office that is gone when the process ends; for tests. */
export function memoryStore({
  begin = [],
  now = Date.now,
}: { begin?: readonly Beginning[]; now?: () => number } = {}): Store {
  const low = new Low<Saved>(new Memory(), { ...beginOffice(begin, domainSchema), standing: NOBODYS })
  return new InTurnStore(low, { now, schema: domainSchema }, async () => {})
}

/** What is in memory only needs no key. */
const NOBODYS: Saved['standing'] = {
  records: domainSchema.version,
  storeId: 'memory',
  epoch: 1,
  photoIdentities: [],
  keyHolders: [],
  recovery: '',
}
