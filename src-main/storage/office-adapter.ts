import { join } from 'node:path'
import type { Adapter } from 'lowdb'
import { StorageFault } from './fault'
import { type Chain, type Location, readChain } from './files/chain'
import type { Header } from './files/header'
import { OfficeFiles } from './files/office-files'
import type { Standing } from './files/progress'
import { wasClosed } from './files/repair'
import { snapshotBytes } from './files/snapshot'
import { ledgerOf } from './ledger-form'
import { migrate } from './migrations/index'
import { publish } from './publish'
import type { Saved } from './saved'
import type { StoredOffice } from './stored'
import type { Surroundings } from './surroundings'

/** What opening may do. */
export type Intent = {
  /** False for a folder that cannot be written to. */
  readonly mayWrite: boolean
  /** Where saves are missing, show the office as it was before them, to be looked at only. */
  readonly upToDamage: boolean
}

/** Between lowdb and the files: reading opens them, writing begins a new generation. */
export class OfficeAdapter implements Adapter<Saved> {
  readonly #at: Surroundings
  readonly #location: Location
  readonly #intent: Intent
  #files: OfficeFiles | null = null

  constructor(at: Surroundings, location: Location, intent: Intent) {
    this.#at = at
    this.#location = location
    this.#intent = intent
  }

  /** An office that is new in this folder; the first write makes its files. */
  static async forNew(at: Surroundings, location: Location, standing: Standing): Promise<OfficeAdapter> {
    const adapter = new OfficeAdapter(at, location, { mayWrite: true, upToDamage: false })
    adapter.#files = await OfficeFiles.forNew(at, location, standing)
    return adapter
  }

  /** Null while the office may only be looked at. */
  get files(): OfficeFiles | null {
    return this.#files
  }

  /** @throws StorageFault `not-an-office`, `wrong-key`, `newer-format`, `damaged` */
  async read(): Promise<Saved> {
    const chain = await readChain(this.#location)
    const isWhole = chain.damagedAt === null
    if (!isWhole) this.#refuseDamaged(chain)
    if (isWhole && !wasClosed(chain)) this.#at.onEvent({ kind: 'not-closed', savedAt: savedAt(chain.office) })
    if (isWhole && this.#intent.mayWrite) {
      this.#files = await OfficeFiles.resume(this.#at, this.#location, chain)
    } else {
      this.#at.onEvent({ kind: 'view-only', because: isWhole ? 'read-only-folder' : 'damaged' })
    }
    const stored = await this.#broughtUpToDate(chain)
    const standing = { ...standingOf(chain.header), records: this.#at.schema.version }
    return { ledger: ledgerOf(stored, this.#at.schema), stored, standing }
  }

  /** @throws StorageFault, and then everything is as before */
  async write({ stored, standing }: Saved): Promise<void> {
    if (this.#files === null) throw new StorageFault('view-only')
    await this.#files.startFresh(stored, standing)
  }

  #refuseDamaged({ office, damagedAt, unusable }: Chain): void {
    const isForOthers = unusable.some((it) => it.generation === damagedAt && it.reason === 'not-for-this-key')
    if (isForOthers) throw new StorageFault('wrong-key')
    if (!this.#intent.upToDamage)
      throw new StorageFault('damaged', { seq: office.seq, savedAt: savedAt(office) ?? 0 })
  }

  /** Older shapes of records are kept in a file of their own before they are changed. */
  async #broughtUpToDate({ header, office }: Chain): Promise<StoredOffice> {
    const { version, migrations } = this.#at.schema
    if (header.records === version) return office
    const migrated = migrate(office, header.records, version, migrations)
    if (this.#files === null) return migrated
    const kept = `before-records-${version}.age`
    const old = { header: { ...header, seq: office.seq, madeAt: this.#at.now() }, office }
    const { disk, folder, keys } = this.#location
    await publish(disk, join(folder, kept), snapshotBytes(old, keys.secret))
    await this.#files.startFresh(migrated, { records: version })
    this.#at.onEvent({ kind: 'migrated', from: header.records, to: version, kept })
    return migrated
  }
}

export function standingOf({
  records,
  storeId,
  epoch,
  photoIdentities,
  keyHolders,
  recovery,
}: Header): Standing {
  return { records, storeId, epoch, photoIdentities, keyHolders, recovery }
}

function savedAt(office: StoredOffice): number | null {
  return office.history.at(-1)?.at ?? null
}
