import type { BackupFile } from './names'

const DAY = 86_400_000

/** Calendar units in UTC, numbered without gaps. Of each, the newest backup is kept, for that many units. */
const KEPT: readonly { readonly unitOf: (instant: number) => number; readonly units: number }[] = [
  { unitOf: (instant) => Math.floor(instant / DAY), units: 7 },
  // The first day of 1970 was a Thursday, and weeks begin on Mondays.
  { unitOf: (instant) => Math.floor((instant / DAY + 3) / 7), units: 8 },
  { unitOf: monthOf, units: 15 },
]
const MONTHS = 15

/**
 * The backups that may go: seven days, eight weeks and fifteen months are kept, and the newest always. Nothing goes
 * while the clock is behind the newest backup. What a restore took the place of is kept for fifteen months.
 */
export function outdated(backups: readonly BackupFile[], now: number): BackupFile[] {
  const [newest, ...older] = backups.toSorted((a, b) => b.madeAt - a.madeAt)
  if (newest === undefined || now < newest.madeAt) return []
  const regular = [newest, ...older].filter(({ kind }) => kind === 'regular')
  const kept = new Set(KEPT.flatMap((rule) => keptBy(rule, regular, now)))
  return older.filter((backup) =>
    backup.kind === 'regular' ? !kept.has(backup) : monthOf(now) - monthOf(backup.madeAt) >= MONTHS,
  )
}

/** Whether none has been made today yet. */
export function isBackupDue(backups: readonly BackupFile[], now: number): boolean {
  return backups.every(({ madeAt }) => Math.floor(madeAt / DAY) !== Math.floor(now / DAY))
}

function keptBy({ unitOf, units }: (typeof KEPT)[number], newestFirst: readonly BackupFile[], now: number) {
  const newestOf = new Map<number, BackupFile>()
  for (const backup of newestFirst) {
    const unit = unitOf(backup.madeAt)
    const isRecent = unitOf(now) - unit < units
    if (isRecent && !newestOf.has(unit)) newestOf.set(unit, backup)
  }
  return [...newestOf.values()]
}

function monthOf(instant: number): number {
  const date = new Date(instant)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
