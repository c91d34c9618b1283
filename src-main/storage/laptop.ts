import { inWorker } from './background'
import { realDisk } from './disk'
import type { StorageEvent } from './events'
import { WORK_FACTOR } from './keys/scrypt'
import { takeLock } from './lock'
import { placeProblem } from './place'
import { domainSchema } from './schema'
import type { Surroundings } from './surroundings'

const MEGABYTE = 1024 * 1024

/**
 * What an office meets on a real laptop.
 * @param worker the built `storage/worker.ts`
 */
export function laptop({
  worker,
  onEvent,
}: {
  worker: URL
  onEvent: (event: StorageEvent) => void
}): Surroundings {
  return {
    disk: realDisk,
    now: Date.now,
    schema: domainSchema,
    background: inWorker(worker),
    lock: takeLock,
    placeProblem,
    workFactor: WORK_FACTOR,
    journalLimit: 4 * MEGABYTE,
    onEvent,
  }
}
