import type { Disk } from '../../src-main/storage/disk'
import { surroundings } from '../storage/surroundings'
import { complaintAbout, type Day, goOn, newDay, spendDay } from './counted-saves'
import { CrashDisk, type Remains } from './crash-disk'
import { CUTS } from './power-cuts'

/** Small, so that merging happens in the middle of the day. */
const JOURNAL_LIMIT = 4000

/** How a store treats its disk; a mutant leaves something out. */
export type Manner = (disk: CrashDisk) => Disk
export const properly: Manner = (disk) => disk

/** One state of a disk after a crash, and what had been promised by then. */
type Aftermath = { readonly remains: Remains; readonly day: Day; readonly how: string }

/** A day at the office that ends at that operation; `isOver` when it ends before, by itself. */
export async function dayUntil(crashAt: number, manner: Manner) {
  const disk = new CrashDisk()
  disk.crashAt = crashAt
  const day = newDay()
  const isOver = await survives(disk, () => spendDay(at(manner(disk)), day))
  return { disk, day, isOver }
}

/** Every kind of power cut at this moment. */
export function afterCut(disk: CrashDisk, day: Day, random: () => number): Aftermath[] {
  return Object.entries(CUTS).map(([how, cut]) => ({ remains: cut(disk, random), day, how }))
}

/** The office is opened on what is left, and the power fails again somewhere. */
export async function cutAgain({ remains, day, how }: Aftermath, manner: Manner, random: () => number) {
  const disk = new CrashDisk(remains)
  disk.crashAt = 1 + Math.floor(random() * 40)
  return { ...(await cutWhileGoingOn(disk, day, manner, random)), how: `${how}, then again` }
}

/** Only the process dies at first; it is started again, and then the power fails. */
export async function cutAfterRestart(disk: CrashDisk, day: Day, manner: Manner, random: () => number) {
  disk.revive(1 + Math.floor(random() * 40))
  return { ...(await cutWhileGoingOn(disk, day, manner, random)), how: 'the process died, then a power cut' }
}

/** What is wrong when the office is opened on what is left; with `later`, also after it has been saved to once more. */
export async function complaintsAbout({ remains, day, how }: Aftermath, later = false): Promise<string[]> {
  const disk = new CrashDisk(remains)
  const found = await complaintAbout(at(disk), day)
  if (found !== null) return [`${how}: ${found}`]
  if (!later || !day.isCreated) return []
  const nextDay = { ...day }
  await goOn(at(disk), nextDay)
  const foundLater = await complaintAbout(at(disk), nextDay)
  return foundLater === null ? [] : [`${how}, and a day later: ${foundLater}`]
}

async function cutWhileGoingOn(disk: CrashDisk, day: Day, manner: Manner, random: () => number) {
  const later = { ...day }
  await survives(disk, () => goOn(at(manner(disk)), later))
  const all = afterCut(disk, later, random)
  return all[Math.floor(random() * all.length)] ?? { remains: disk.asSeen(), day: later }
}

async function survives(disk: CrashDisk, work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (disk.isDown) return false
    throw error
  }
}

function at(disk: Disk) {
  return surroundings({ disk, journalLimit: JOURNAL_LIMIT })
}
