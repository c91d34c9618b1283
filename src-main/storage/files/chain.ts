import { join } from 'node:path'
import type { Disk } from '../disk'
import { errnoOf, StorageFault, Unreadable } from '../fault'
import type { RecordsSchema } from '../schema'
import { apply, type StoredOffice } from '../stored'
import { BEGINNING } from './frames'
import type { Header } from './header'
import { type JournalReading, readJournal } from './journal'
import { journalName, journalsAmong, snapshotName, snapshotsAmong } from './names'
import { type OfficeKeys, readSnapshot, type Snapshot } from './snapshot'

/** Where the files of an office are and what opens them. */
export type Location = {
  readonly disk: Disk
  readonly folder: string
  readonly keys: OfficeKeys
  readonly schema: Pick<RecordsSchema, 'version' | 'withoutPast'>
}

/** The journal of one generation. */
export type Link = {
  readonly generation: number
  readonly journalKey: string
  readonly bytes: Buffer
  /** Null when it is not there or its beginning is damaged. */
  readonly reading: JournalReading | null
}

export type Unusable = { readonly generation: number; readonly reason: Unreadable['reason'] }

/** An office read from its newest usable snapshot and every journal that goes on from it. */
export type Chain = {
  readonly header: Header
  readonly office: StoredOffice
  /** Newer snapshots that could not be used. */
  readonly unusable: readonly Unusable[]
  readonly links: readonly Link[]
  /** Journals that were begun and never gone over to. */
  readonly orphans: readonly number[]
  /** The journal in which saves are missing or unreadable; the office is as it was just before. */
  readonly damagedAt: number | null
}

/**
 * Changes nothing on the disk.
 * @throws StorageFault `not-an-office`, `wrong-key`, `newer-format`, or `damaged` when no snapshot can be used
 */
export async function readChain(location: Location): Promise<Chain> {
  const names = await location.disk.list(location.folder)
  const { snapshot, unusable } = await newestUsable(location, snapshotsAmong(names))
  const { header, office } = snapshot
  const links: Link[] = []
  for await (const link of journalsFrom(location, header)) {
    bringForward(location, office, link)
    links.push(link)
  }
  const tip = links.at(-1)?.generation ?? header.generation
  const orphans = journalsAmong(names).filter((generation) => generation > tip)
  const damaged = links.find(isDamaged)?.generation ?? (await firstMissed(location, orphans, unusable))
  return { header, office, unusable, links, orphans, damagedAt: damaged ?? null }
}

/**
 * The office as it was when the journal of that generation was begun; for merging what came before.
 * @throws StorageFault as {@link readChain}, and `damaged` when something in between is
 */
export async function readBefore(location: Location, generation: number): Promise<Snapshot> {
  const older = snapshotsAmong(await location.disk.list(location.folder)).filter((it) => it < generation)
  const { snapshot } = await newestUsable(location, older)
  for await (const link of journalsFrom(location, snapshot.header)) {
    if (link.generation === generation) return snapshot
    if (isDamaged(link)) break
    bringForward(location, snapshot.office, link)
  }
  throw new StorageFault('damaged', { generation })
}

async function newestUsable(location: Location, generations: readonly number[]) {
  const unusable: Unusable[] = []
  for (const generation of generations) {
    try {
      return { snapshot: await readGeneration(location, generation), unusable }
    } catch (error) {
      unusable.push({ generation, reason: reasonOf(error) })
    }
  }
  if (generations.length === 0) throw new StorageFault('not-an-office')
  const areForOthers = unusable.every(({ reason }) => reason === 'not-for-this-key')
  throw new StorageFault(areForOthers ? 'wrong-key' : 'damaged')
}

/** A place that the disk can no longer read is damage; anything else the disk says is passed on. */
function reasonOf(error: unknown): Unreadable['reason'] {
  if (error instanceof Unreadable) return error.reason
  if (errnoOf(error) === 'EIO') return 'damaged'
  throw error
}

async function readGeneration(location: Location, generation: number): Promise<Snapshot> {
  const bytes = await location.disk.read(join(location.folder, snapshotName(generation)))
  const snapshot = await readSnapshot(bytes, location.keys, location.schema.version)
  const isUnderItsOwnName = snapshot.header.generation === generation
  if (!isUnderItsOwnName) throw new Unreadable('damaged')
  return snapshot
}

/** From the snapshot's own journal to the one that is not sealed yet, or that is damaged. */
async function* journalsFrom(location: Location, header: Header): AsyncGenerator<Link> {
  let next: { generation: number; journalKey: string } | null = header
  while (next !== null) {
    const link: Link = await readLink(location, next.generation, next.journalKey)
    yield link
    next = isDamaged(link) ? null : sealOf(link)
  }
}

async function readLink(location: Location, generation: number, journalKey: string): Promise<Link> {
  const bytes = await readIfThere(location, journalName(generation))
  const reading = bytes && readJournal(bytes, Buffer.from(journalKey, 'base64'), generation)
  return { generation, journalKey, bytes: bytes ?? Buffer.alloc(0), reading }
}

async function readIfThere({ disk, folder }: Location, name: string): Promise<Buffer | null> {
  try {
    return Buffer.from(await disk.read(join(folder, name)))
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

function bringForward({ schema }: Location, office: StoredOffice, { reading }: Link): void {
  for (const entry of reading?.entries ?? []) {
    const transactions = 'transactions' in entry ? entry.transactions : []
    for (const transaction of transactions) apply(office, transaction, schema.withoutPast)
  }
}

/** Nothing is ever written after the seal, so that not even a torn save can follow it. */
function isDamaged(link: Link): boolean {
  if (link.reading === null || link.reading.rest === 'damaged') return true
  return link.reading.rest === 'torn' && sealOf(link) !== null
}

function sealOf({ reading }: Link): { generation: number; journalKey: string } | null {
  const last = reading?.entries.at(-1)
  return last !== undefined && 'next' in last ? last.next : null
}

/**
 * A journal that nothing leads to is left of something that a crash cut short, unless it holds saves or its own
 * snapshot is there: then what would have led to it has been damaged, or is meant for others.
 */
async function firstMissed(
  location: Location,
  orphans: readonly number[],
  unusable: readonly Unusable[],
): Promise<number | undefined> {
  for (const orphan of orphans) {
    const bytes = await readIfThere(location, journalName(orphan))
    const hasSaves = bytes !== null && bytes.length > BEGINNING
    if (hasSaves || unusable.some(({ generation }) => generation === orphan)) return orphan
  }
  return undefined
}
