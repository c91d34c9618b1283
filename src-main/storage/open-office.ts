import { Low } from 'lowdb'
import { emptyOffice } from '../domain/office'
import { StorageFault } from './fault'
import { unlockKey, type Unlock } from './keys/key-file'
import type { OpenOffice } from './office'
import { OfficeAdapter } from './office-adapter'
import { hasOffice, inDoorway, openerOf, walkIn } from './opening'
import type { Saved } from './saved'
import { emptyStoredOffice } from './stored'
import type { Surroundings } from './surroundings'

export type OpenRequest = {
  readonly folder: string
  readonly key: Unlock
  /** Where saves are missing, show the office as it was before them, to be looked at only. */
  readonly upToDamage?: boolean
}

/**
 * @throws StorageFault `not-an-office`, `wrong-passphrase`, `wrong-key`, `in-use`, `newer-format`, `cloud-folder`,
 * `network-folder`; `damaged`, whose details say up to when it can be shown
 */
export async function openOffice(from: Surroundings, request: OpenRequest): Promise<OpenOffice> {
  const { folder, key, upToDamage = false } = request
  if (!(await hasOffice(from, folder))) throw new StorageFault('not-an-office', { folder })
  return inDoorway(from, folder, async (doorway) => {
    const { at, pen } = doorway
    const { identity, secret } = await unlockKey({ disk: at.disk, folder }, key)
    const location = { disk: at.disk, folder, keys: { identities: [identity], secret }, schema: at.schema }
    const adapter = new OfficeAdapter(at, location, { mayWrite: pen.mayWrite, upToDamage })
    try {
      const low = new Low<Saved>(adapter, NOTHING_YET)
      await low.read()
      return await walkIn(doorway, { low, adapter, location, openedBy: openerOf(key) })
    } catch (error) {
      await adapter.files?.close()
      throw error
    }
  })
}

/** lowdb wants something to begin with; reading takes its place. */
const NOTHING_YET: Saved = {
  ledger: { office: emptyOffice(), entries: [] },
  stored: emptyStoredOffice(),
  standing: { records: 1, storeId: '', epoch: 1, photoIdentities: [], keyHolders: [], recovery: '' },
}
