import path from 'node:path'
import type { HandlersOf } from '../contract/command'
import type { BackupNote, HealthItem, openingCommands } from '../contract/opening'
import type { Ledger } from '../domain/ledger'
import type { OpenOffice, StorageEvent } from '../storage'
import { inOurWords } from './faults'
import type { Room } from './room'

type BackupCommand = 'makeBackup' | 'listBackups' | 'tryBackup' | 'restoreBackup' | 'health'

/** Copies of the office that can be gone back to, and how the office is doing. */
export function backupHandlers(
  room: Room,
  officeFolder: string,
): Pick<HandlersOf<typeof openingCommands>, BackupCommand> {
  const folder = path.join(path.dirname(officeFolder), 'backups')
  const fileNamed = (name: string) => path.join(folder, path.basename(name))
  return {
    makeBackup: async () => {
      const { file, madeAt } = await inOurWords(() => room.store.backups.make(folder))
      return noteOf(room.ledger, file, madeAt)
    },
    listBackups: async () => {
      const backups = await inOurWords(() => room.store.backups.list(folder))
      return backups.map(({ file, madeAt }) => noteOf(room.ledger, file, madeAt))
    },
    tryBackup: async ({ name }) => {
      const { records } = await inOurWords(() => room.store.backups.drill(fileNamed(name)))
      return { records }
    },
    restoreBackup: async ({ name }) => {
      await inOurWords(() => room.store.backups.restore(fileNamed(name)))
      room.desk.tell({ kind: 'changed' })
      return null
    },
    health: async () => {
      const backups = await inOurWords(() => room.store.backups.list(folder))
      return healthItems(room.store, backups[0]?.madeAt ?? null, room.desk.now())
    },
  }
}

/** What the store does by itself, and nobody need look after. */
const HARMLESS: ReadonlySet<StorageEvent['kind']> = new Set([
  'compacted',
  'migrated',
  'leftovers-removed',
  'healed',
])
const MILLISECONDS_A_DAY = 86_400_000
const DAYS_UNTIL_A_BACKUP_IS_OLD = 7

function healthItems(store: OpenOffice, lastBackup: number | null, now: number): HealthItem[] {
  const backupDays = lastBackup === null ? null : Math.floor((now - lastBackup) / MILLISECONDS_A_DAY)
  return [
    { code: 'encrypted', good: true, details: {} },
    { code: 'members', good: true, details: { count: store.keys.holders().length } },
    {
      code: lastBackup === null ? 'noBackup' : 'backup',
      good: backupDays !== null && backupDays <= DAYS_UNTIL_A_BACKUP_IS_OLD,
      details: { count: backupDays ?? 0 },
    },
    ...store.health().events.map(({ kind }) => ({ code: kind, good: HARMLESS.has(kind), details: {} })),
  ]
}

function noteOf({ entries }: Ledger, file: string, madeAt: number): BackupNote {
  const farewell = entries.findLast(({ ops }) => ops.some(({ table }) => table === 'farewells'))
  return {
    name: path.basename(file),
    madeAt,
    isBeforeFarewell: farewell !== undefined && madeAt < farewell.at,
  }
}
