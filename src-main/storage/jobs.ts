import type { Disk } from './disk'
import type { Location } from './files/chain'
import { type Compaction, compact } from './files/compaction'
import { readSnapshot } from './files/snapshot'
import { ledgerOf } from './ledger-form'
import { migrate } from './migrations/index'
import type { RecordsSchema } from './schema'

type At = Pick<Location, 'folder' | 'keys'>

/** Long work that is done from the disk alone, so that it may be done in another thread. */
export type Job =
  | { readonly kind: 'compact'; readonly location: At; readonly compaction: Compaction }
  /** Opens a snapshot, wherever it is, and checks and counts every record in it. */
  | { readonly kind: 'count'; readonly location: At; readonly file: string }

/** What was counted in a snapshot. */
export type Counted = {
  /** UTC milliseconds. */
  readonly madeAt: number
  readonly seq: number
  readonly records: number
  readonly transactions: number
}

export type JobDone = Counted | null

export async function doJob(
  { disk, schema }: { disk: Disk; schema: RecordsSchema },
  job: Job,
): Promise<JobDone> {
  const location = { ...job.location, disk, schema }
  if (job.kind === 'compact') {
    await compact(location, job.compaction)
    return null
  }
  const { header, office } = await readSnapshot(await disk.read(job.file), location.keys, schema.version)
  ledgerOf(migrate(office, header.records, schema.version, schema.migrations), schema)
  const { madeAt, seq } = header
  return { madeAt, seq, records: office.records.size, transactions: office.history.length }
}
