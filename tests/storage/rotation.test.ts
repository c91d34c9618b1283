import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BackupFile, backupName, backupsAmong } from '../../src-main/storage/backup/names'
import { outdated } from '../../src-main/storage/backup/rotation'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 6, 15, 14)

describe('which backups go', () => {
  test('of a daily one for two years, seven days, eight weeks and fifteen months stay', () => {
    const all = Array.from({ length: 730 }, (_, ago) => backup(NOW - ago * DAY))
    const kept = keptOf(all)
    const days = kept.slice(0, 7).map(({ madeAt }) => (NOW - madeAt) / DAY)
    expect(days).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(kept.length).toBeLessThanOrEqual(7 + 8 + 15)
    expect(monthsOf(kept)).toHaveLength(15)
    expect(kept.at(-1)?.madeAt).toBe(Date.UTC(2025, 4, 31, 14))
  })

  test('of several on one day the newest stays', () => {
    const all = [2, 1, 0].map((hours) => backup(NOW - hours * 3_600_000))
    expect(keptOf(all)).toEqual(all.slice(-1))
  })

  test('the only one stays, however old', () => {
    const all = [backup(Date.UTC(2001, 0, 1))]
    expect(keptOf(all)).toEqual(all)
  })

  test('what a restore took the place of stays for fifteen months', () => {
    const young = backup(Date.UTC(2025, 5, 1), 'before-restore')
    const old = backup(Date.UTC(2025, 3, 30), 'before-restore')
    expect(outdated([young, old, backup(NOW)], NOW)).toEqual([old])
  })

  const anyBackup = record({
    madeAt: integer({ min: NOW - 800 * DAY, max: NOW + 3 * DAY }),
    kind: constantFrom('regular' as const, 'before-restore' as const),
  }).map(({ madeAt, kind }) => backup(madeAt, kind))

  test('in 5,000 cases: never the newest, and none at all while the clock is behind it', () => {
    assert(
      property(array(anyBackup, { minLength: 1, maxLength: 60 }), (all) => {
        const gone = new Set(outdated(all, NOW))
        const newest = Math.max(...all.map(({ madeAt }) => madeAt))
        if (newest > NOW) expect(gone.size).toBe(0)
        expect(all.some((it) => it.madeAt === newest && !gone.has(it))).toBe(true)
        const recentDays = new Set(
          all.filter(isRegularOfLastWeek).map(({ madeAt }) => Math.floor(madeAt / DAY)),
        )
        const keptDays = new Set(
          all.filter((it) => !gone.has(it)).map(({ madeAt }) => Math.floor(madeAt / DAY)),
        )
        expect([...recentDays].filter((day) => !keptDays.has(day))).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })

  test('in any order of time, what has gone once is not missed later', () => {
    assert(
      property(array(anyBackup, { maxLength: 40 }), integer({ min: 1, max: 400 }), (all, days) => {
        const left = all.filter((it) => !outdated(all, NOW).includes(it))
        const later = NOW + days * DAY
        expect(outdated(left, later).length).toBeLessThanOrEqual(left.length)
        expect(keptAt(left, later)).toEqual(keptAt(all, later).filter((it) => left.includes(it)))
      }),
    )
  })
})

test('the name of a backup tells when it was made and what for', () => {
  const names = [backupName(NOW + 42, 'regular'), backupName(NOW, 'before-restore')]
  expect(names).toEqual([
    'office-2026-07-15T14-00-00-042Z.age',
    'office-2026-07-15T14-00-00-000Z-before-restore.age',
  ])
  const others = ['office-2026-07-15.age', 'office-2026-13-45T14-00-00-042Z.age', 'snap-00000001.age', 'x']
  expect(backupsAmong('/usb', [...others, ...names])).toEqual([
    { file: `/usb/${names[0]}`, madeAt: NOW + 42, kind: 'regular' },
    { file: `/usb/${names[1]}`, madeAt: NOW, kind: 'before-restore' },
  ])
})

function backup(madeAt: number, kind: BackupFile['kind'] = 'regular'): BackupFile {
  return { file: `${madeAt}-${kind}`, madeAt, kind }
}

function keptOf(all: readonly BackupFile[]): BackupFile[] {
  return keptAt(all, NOW)
}

function keptAt(all: readonly BackupFile[], now: number): BackupFile[] {
  const gone = outdated(all, now)
  return all.filter((it) => !gone.includes(it))
}

function monthsOf(all: readonly BackupFile[]): string[] {
  return [...new Set(all.map(({ madeAt }) => new Date(madeAt).toISOString().slice(0, 7)))]
}

function isRegularOfLastWeek({ kind, madeAt }: BackupFile): boolean {
  return kind === 'regular' && Math.floor(NOW / DAY) - Math.floor(madeAt / DAY) < 7 && madeAt <= NOW
}
