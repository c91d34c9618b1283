import { dirname, join } from 'node:path'

/** What a backup was made for: every day and on demand, or just before another one was put in its place. */
export type Kind = 'regular' | 'before-restore'

export type BackupFile = {
  readonly file: string
  /** UTC milliseconds. */
  readonly madeAt: number
  readonly kind: Kind
}

/** The folder within the chosen one, so that several offices may share a USB stick. */
export function backupFolder(chosen: string, storeId: string): string {
  return join(chosen, `mentor-network-office-${storeId.slice(0, 8)}`)
}

/** The folder that was chosen when this backup was made, or the one that it has been put into since. */
export function chosenFolderOf(file: string, storeId: string): string {
  const chosen = dirname(dirname(file))
  return backupFolder(chosen, storeId) === dirname(file) ? chosen : dirname(file)
}

/** `office-2026-07-29T14-02-11-042Z.age`, or with `-before-restore`. */
export function backupName(madeAt: number, kind: Kind): string {
  const instant = new Date(madeAt).toISOString().replaceAll(/[:.]/g, '-')
  return `office-${instant}${kind === 'regular' ? '' : '-before-restore'}.age`
}

/** The backups among the names, newest first. */
export function backupsAmong(folder: string, names: readonly string[]): BackupFile[] {
  return names.flatMap((name) => backupNamed(folder, name) ?? []).toSorted((a, b) => b.madeAt - a.madeAt)
}

const PATTERN = /^office-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z(-before-restore)?\.age$/

function backupNamed(folder: string, name: string): BackupFile | null {
  const [, day, hours, minutes, seconds, milliseconds, suffix] = PATTERN.exec(name) ?? []
  const madeAt = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`)
  if (Number.isNaN(madeAt)) return null
  return { file: join(folder, name), madeAt, kind: suffix === undefined ? 'regular' : 'before-restore' }
}
