import type { Decision } from '../domain/change'
import type { Ledger } from '../domain/ledger'
import type { PhotoId, StaffId } from '../domain/records/ids'
import { type Backup, backUp, backups, drill } from './backup/backup'
import type { BackupFile } from './backup/names'
import { restore } from './backup/restore'
import { doorPlateOf, hangDoorPlate } from './door-plate'
import type { StorageEvent } from './events'
import { asFault } from './fault'
import { forget } from './forgetting'
import type { Inside } from './inside'
import { addKey, changePassphrase, removeKey } from './keys/holders'
import type { Pen } from './pen'
import { readPhoto, removePhoto, savePhoto } from './photos'
import type { Stamp, Store } from './store'
import { explainBeside } from './without-the-app'

/** How the store is doing, for the health page. */
export type Health = {
  /** What happened since the office was opened, oldest first. */
  readonly events: readonly StorageEvent[]
  readonly generation: number
  readonly journalBytes: number
  /** UTC milliseconds of the last save; null when there has been none. */
  readonly savedAt: number | null
}

/** An office that is unlocked. Whatever changes it throws StorageFault when the disk refuses, and changes nothing then. */
export interface OpenOffice extends Store {
  readonly folder: string
  readonly storeId: string
  readonly openedBy: StaffId | 'recovery'
  /** True in a folder that cannot be written to, and when opened up to a damage. */
  readonly isViewOnly: boolean
  health(): Health
  /** Has a rule say farewell to women; nothing in the office, in its history or on its disk tells then who they were. */
  forget(stamp: Stamp, decide: (ledger: Ledger) => Decision<null>): Promise<void>
  readonly keys: Keys
  readonly photos: Photos
  readonly backups: Backups
  /** Leaves little to do for the next opening, and lets others open it. A second time does nothing. */
  close(): Promise<void>
}

export interface Keys {
  /** The staff members who can open the office. */
  holders(): readonly StaffId[]
  /** Gives her a key, or a new one when she has forgotten her passphrase. @throws StorageFault `weak-passphrase`, `own-key` */
  add(holder: { id: StaffId; passphrase: string }): Promise<void>
  /** Nothing saved from now on opens with hers. @throws StorageFault `last-key`, `own-key` */
  remove(id: StaffId): Promise<void>
  /** @throws StorageFault `wrong-passphrase`, `weak-passphrase` */
  changePassphrase(change: { id: StaffId; old: string; fresh: string }): Promise<void>
}

export interface Photos {
  save(bytes: Uint8Array): Promise<PhotoId>
  /** @throws StorageFault `damaged` when it is not there or not as it was saved */
  read(id: PhotoId): Promise<Uint8Array>
  remove(id: PhotoId): Promise<void>
}

export interface Backups {
  /** Makes one in the chosen folder, reads it back and counts it; removes what is outdated there. */
  make(chosenFolder: string): Promise<Backup>
  /** This office's, newest first. */
  list(chosenFolder: string): Promise<readonly BackupFile[]>
  /** Opens one and checks every record in it, as a restore would. @throws StorageFault `backup-damaged`, `wrong-key` */
  drill(file: string): Promise<Backup>
  /** Puts one in the place of the office as it is, of which a backup is made first. */
  restore(file: string): Promise<void>
}

/** @param events is added to for as long as the office is open */
export function openOfficeOf(inside: Inside, pen: Pen, events: readonly StorageEvent[]): OpenOffice {
  const { store, location, low, openedBy, compactor } = inside
  let closing: Promise<void> | null = null
  return {
    folder: location.folder,
    storeId: low.data.standing.storeId,
    openedBy,
    isViewOnly: compactor === null,
    read: () => store.read(),
    update: (stamp, decide) => store.update(stamp, decide),
    health: () => healthOf(inside, events),
    forget: (stamp, decide) => forget(inside, stamp, decide),
    keys: keysOf(inside),
    photos: {
      save: (bytes) => savePhoto(inside, bytes),
      read: (id) => readPhoto(inside, id),
      remove: (id) => removePhoto(inside, id),
    },
    backups: {
      make: (chosen) => backUp(inside, chosen),
      list: (chosen) => backups(inside, chosen),
      drill: (file) => drill(inside, file),
      restore: (file) => restore(inside, file),
    },
    close: () => (closing ??= close(inside, pen)),
  }
}

/** Nothing hangs on what lies beside the data. */
export async function layOutNotes({ at, location, low }: Inside): Promise<void> {
  try {
    await explainBeside(location.disk, location.folder)
    await hangDoorPlate(location.disk, location.folder, doorPlateOf(low.data))
  } catch (error) {
    at.onEvent({ kind: 'notes-not-written', code: asFault(error).code })
  }
}

function healthOf({ adapter, low }: Inside, events: readonly StorageEvent[]): Health {
  return {
    events,
    generation: adapter.files?.generation ?? 0,
    journalBytes: adapter.files?.journalBytes ?? 0,
    savedAt: low.data.ledger.entries.at(-1)?.at ?? null,
  }
}

function keysOf(inside: Inside): Keys {
  const thenNotes = (work: Promise<void>) => work.then(() => layOutNotes(inside))
  return {
    holders: () => inside.low.data.standing.keyHolders.map(({ id }) => id),
    add: (holder) => thenNotes(addKey(inside, holder)),
    remove: (id) => thenNotes(removeKey(inside, id)),
    changePassphrase: (change) => changePassphrase(inside, change),
  }
}

async function close(inside: Inside, pen: Pen): Promise<void> {
  const { store, compactor, adapter } = inside
  try {
    await store.close(async () => {
      if (compactor === null) return
      await layOutNotes(inside)
      await makeDiskAgree(inside)
      await compactor.finish()
      await adapter.files?.close()
    })
  } finally {
    await pen.putDown()
  }
}

/** What was refused because the disk failed shall not turn up at the next opening. */
async function makeDiskAgree({ at, adapter, low }: Inside): Promise<void> {
  if (adapter.files?.isTrusted) return
  try {
    await low.write()
  } catch (error) {
    at.onEvent({ kind: 'repair-put-off', code: asFault(error).code })
  }
}
