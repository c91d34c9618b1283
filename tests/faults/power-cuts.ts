import { type CrashDisk, type Remains, written } from './crash-disk'

type Cut = (disk: CrashDisk, random: () => number) => Remains

const SECTOR = 512

/** What a crash may leave, from the most orderly disk to the wildest. */
export const CUTS: Readonly<Record<string, Cut>> = {
  'only the process died': (disk) => disk.asSeen(),
  'nothing unsynced arrived': (disk) => disk.afterPowerCut(never, ({ durable }) => durable),
  'names arrived, contents did not': (disk) => disk.afterPowerCut(always, ({ durable }) => durable),
  'contents arrived, names did not': (disk) => disk.afterPowerCut(never, ({ now }) => now),
  'names arrived, files are as long as they should be, and full of zeros': (disk) =>
    disk.afterPowerCut(always, ({ durable, now }) =>
      Buffer.concat([
        durable.subarray(0, now.length),
        Buffer.alloc(Math.max(0, now.length - durable.length)),
      ]),
    ),
  'writes stopped somewhere, names in order': (disk, random) => {
    const namesLeft = { count: Math.floor(random() * 4) }
    return disk.afterPowerCut(
      () => namesLeft.count-- > 0,
      ({ durable, pending }) => {
        const whole = pending.slice(0, Math.floor(random() * (pending.length + 1)))
        const torn = pending.slice(whole.length, whole.length + 1).map((write) => tornWrite(write, random))
        return [...whole, ...torn].reduce(written, durable)
      },
    )
  },
  'any sectors and any names, in any order': (disk, random) =>
    disk.afterPowerCut(
      () => random() < 0.5,
      ({ durable, pending }) =>
        pending.flatMap((write) => sectorsOf(write).filter(() => random() < 0.5)).reduce(written, durable),
    ),
}

function always(): boolean {
  return true
}

function never(): boolean {
  return false
}

type Write = Parameters<typeof written>[1]

function tornWrite(write: Write, random: () => number): Write {
  if ('size' in write) return write
  return { at: write.at, bytes: write.bytes.subarray(0, Math.floor(random() * write.bytes.length)) }
}

/** As the disk sees it: pieces that begin and end where its sectors do. */
function sectorsOf(write: Write): Write[] {
  if ('size' in write) return [write]
  const pieces: Write[] = []
  for (let at = write.at; at < write.at + write.bytes.length;) {
    const end = Math.min(write.at + write.bytes.length, (Math.floor(at / SECTOR) + 1) * SECTOR)
    pieces.push({ at, bytes: write.bytes.subarray(at - write.at, end - write.at) })
    at = end
  }
  return pieces
}
