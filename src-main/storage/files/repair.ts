import { join } from 'node:path'
import type { StorageEvent } from '../events'
import { isUnfinished, publish } from '../publish'
import type { Chain, Link, Location } from './chain'
import { type JournalReading, JournalWriter } from './journal'
import { journalName, snapshotName, tornName, unusableName } from './names'

/**
 * Makes a chain that was read ready to go on with: what a crash cut short is set aside or removed, and what was
 * read is made durable, since the process that wrote it may have died before it could.
 */
export async function repair(
  location: Location,
  chain: Chain,
  onEvent: (event: StorageEvent) => void,
): Promise<JournalWriter> {
  const { disk, folder } = location
  const end = openEnd(chain)
  if (end.reading.rest === 'torn') await setAside(location, end, onEvent)
  for (const link of chain.links.slice(0, -1)) await makeDurable(location, journalName(link.generation))
  const path = join(folder, journalName(end.generation))
  const journal = await JournalWriter.reopen(disk, path, end.reading.tip)
  await putAsideUnusable(location, chain, onEvent)
  await removeLeftovers(location, chain, onEvent)
  await disk.syncFolder(folder)
  return journal
}

type OpenEnd = Link & { readonly reading: JournalReading }

/** The journal that the office goes on in. */
export function openEnd({ links }: Pick<Chain, 'links'>): OpenEnd {
  const link = links.at(-1)
  if (link === undefined || link.reading === null) throw new Error('A damaged chain has no open end')
  return { ...link, reading: link.reading }
}

/** Whether the office was closed properly the last time. */
export function wasClosed(chain: Pick<Chain, 'links'>): boolean {
  const { reading } = openEnd(chain)
  const last = reading.entries.at(-1)
  return reading.rest === 'nothing' && last !== undefined && 'closedAt' in last
}

async function setAside(
  { disk, folder }: Location,
  { generation, bytes, reading }: OpenEnd,
  onEvent: (event: StorageEvent) => void,
): Promise<void> {
  const { end } = reading.tip
  const file = tornName(generation, end)
  await publish(disk, join(folder, file), [bytes.subarray(end)])
  onEvent({ kind: 'tail-set-aside', file, bytes: bytes.length - end })
}

async function makeDurable({ disk, folder }: Location, name: string): Promise<void> {
  const file = await disk.open(join(folder, name), 'existing')
  await file.sync().finally(() => file.close())
}

async function putAsideUnusable(
  { disk, folder }: Location,
  { unusable }: Chain,
  onEvent: (event: StorageEvent) => void,
): Promise<void> {
  for (const { generation } of unusable) {
    const file = snapshotName(generation)
    await disk.rename(join(folder, file), join(folder, unusableName(generation)))
    onEvent({ kind: 'snapshot-rebuilt', file })
  }
}

async function removeLeftovers(
  { disk, folder }: Location,
  { orphans }: Chain,
  onEvent: (event: StorageEvent) => void,
): Promise<void> {
  const unfinished = (await disk.list(folder)).filter(isUnfinished)
  const leftovers = [...unfinished, ...orphans.map(journalName)]
  for (const name of leftovers) await disk.remove(join(folder, name))
  if (leftovers.length > 0) onEvent({ kind: 'leftovers-removed', count: leftovers.length })
}
