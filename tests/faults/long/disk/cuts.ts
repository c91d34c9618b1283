import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** One thing that reached the disk, as the remembering disk wrote it down. */
export type Arrival = {
  readonly kind: 'write' | 'flush' | 'told'
  readonly offset: number
  readonly bytes: Buffer
}

const HEAD_BYTES = 17
const KINDS = new Map<string, Arrival['kind']>([
  ['W', 'write'],
  ['F', 'flush'],
  ['T', 'told'],
])

/** All that reached the disk, in order. */
export function arrivals(log: string): Arrival[] {
  const file = openSync(log, 'r')
  const { size } = statSync(log)
  const found: Arrival[] = []
  for (let at = 0; at < size;) {
    const head = bytesAt(file, at, HEAD_BYTES)
    const length = Number(head.readBigUInt64BE(9))
    const kind = KINDS.get(head.toString('latin1', 0, 1))
    if (kind === undefined) throw new Error(`the log is unreadable at ${at}`)
    found.push({
      kind,
      offset: Number(head.readBigUInt64BE(1)),
      bytes: bytesAt(file, at + HEAD_BYTES, length),
    })
    at += HEAD_BYTES + length
  }
  closeSync(file)
  return found
}

function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(file, bytes, 0, length, position)
  return bytes
}

/**
 * What a disk still had in its own cache when the power went: all writes since the last flush before that moment.
 * Any of them may have reached the platter, whatever their order.
 */
export function cachedAt(
  all: readonly Arrival[],
  moment: number,
): { readonly safe: number; readonly cached: readonly Arrival[] } {
  const safe = all.slice(0, moment).findLastIndex(({ kind }) => kind === 'flush') + 1
  return { safe, cached: all.slice(safe, moment).filter(({ kind }) => kind === 'write') }
}

/** How many saves the program had been told were safe at that moment. */
export function acknowledgedAt(all: readonly Arrival[], moment: number): number {
  const said = all.slice(0, moment).filter(({ kind }) => kind === 'told')
  const lines = Buffer.concat(said.map(({ bytes }) => bytes))
    .toString()
    .split('\n')
  return Math.max(0, ...lines.map((line) => Number(/^saved (\d+)$/.exec(line)?.[1] ?? 0)))
}
