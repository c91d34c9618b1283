import { expect, test } from 'vitest'
import type { Disk, DiskFile } from '../../src-main/storage/disk'
import { chance } from './chance'
import { afterCut, complaintsAbout, cutAfterRestart, dayUntil, type Manner } from './crash-model'

/** Ways of leaving out what makes a save durable. */
const MUTANTS: Readonly<Record<string, Manner>> = {
  'a save that is not synced': withFiles(/\.mnj$/, (file) => ({ ...file, sync: nothing })),
  'a save that is acknowledged before it is synced': withFiles(/\.mnj$/, (file) => ({
    ...file,
    sync: async () => void setImmediate(() => file.sync().catch(nothing)),
  })),
  'a snapshot that is not synced': withFiles(/snap-.*part$/, (file) => ({ ...file, sync: nothing })),
  'names that are not synced': (disk) => ({ ...bound(disk), syncFolder: nothing }),
  'a journal that is gone on with before what was read is durable': withFiles(/\.mnj$/, (file, how) =>
    how === 'existing' ? { ...file, sync: once(nothing, () => file.sync()) } : file,
  ),
}

test.each(Object.entries(MUTANTS))(
  'G4: the crash test catches %s',
  { timeout: 120_000 },
  async (_, mutant) => {
    expect(await firstComplaint(mutant)).not.toBeNull()
  },
)

async function firstComplaint(mutant: Manner): Promise<string | null> {
  for (let crashAt = 1, isOver = false; !isOver; crashAt++) {
    const random = chance(crashAt)
    const moment = await dayUntil(crashAt, mutant)
    isOver = moment.isOver
    if (!moment.day.isCreated) continue
    const complaint = await complaintAfter(moment, mutant, random)
    if (complaint !== null) return complaint
  }
  return null
}

async function complaintAfter(
  { disk, day }: Awaited<ReturnType<typeof dayUntil>>,
  mutant: Manner,
  random: () => number,
): Promise<string | null> {
  for (const state of afterCut(disk, day, random)) {
    const [complaint] = await complaintsAbout(state)
    if (complaint !== undefined) return complaint
  }
  const restarted = await cutAfterRestart(disk, day, mutant, random)
  return (await complaintsAbout(restarted))[0] ?? null
}

async function nothing(): Promise<void> {}

function once(first: () => Promise<void>, then: () => Promise<void>): () => Promise<void> {
  let isFirst = true
  return () => {
    const now = isFirst ? first : then
    isFirst = false
    return now()
  }
}

function withFiles(pattern: RegExp, change: (file: DiskFile, how: 'new' | 'existing') => DiskFile): Manner {
  return (disk) => ({
    ...bound(disk),
    open: async (path, how) => {
      const file = await disk.open(path, how)
      return pattern.test(path) ? change(file, how) : file
    },
  })
}

/** A disk of which single operations can be replaced. */
function bound(disk: Disk): Disk {
  return {
    read: (path) => disk.read(path),
    list: (folder) => disk.list(folder),
    open: (path, how) => disk.open(path, how),
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
    makeFolder: (folder) => disk.makeFolder(folder),
    syncFolder: (folder) => disk.syncFolder(folder),
    touchedAt: (path) => disk.touchedAt(path),
    touch: (path, at) => disk.touch(path, at),
  }
}
