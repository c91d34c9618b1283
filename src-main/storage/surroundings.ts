import type { Disk } from './disk'
import type { StorageEvent } from './events'
import type { Job, JobDone } from './jobs'
import type { Release } from './lock'
import type { PlaceProblem } from './place'
import type { RecordsSchema } from './schema'

/** Everything an office file meets from outside. Each part can be another one in a test. */
export type Surroundings = {
  readonly disk: Disk
  /** UTC milliseconds. */
  readonly now: () => number
  readonly schema: RecordsSchema
  /** Does long work away from the thread that answers the window. */
  readonly background: (job: Job) => Promise<JobDone>
  /** @throws StorageFault `in-use` */
  readonly lock: (folder: string) => Promise<Release>
  readonly placeProblem: (folder: string) => Promise<PlaceProblem | null>
  /** The base-2 logarithm of what one guess at a passphrase costs. */
  readonly workFactor: number
  /** Bytes of journal after which it is merged into a new snapshot. */
  readonly journalLimit: number
  readonly onEvent: (event: StorageEvent) => void
}
