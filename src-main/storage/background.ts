import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { STORAGE_FAULT_CODES } from '../domain/storage-faults'
import { StorageFault } from './fault'
import type { Job, JobDone } from './jobs'

const Counted = z.object({
  madeAt: z.number(),
  seq: z.number(),
  records: z.number(),
  transactions: z.number(),
})

/** What a worker answers. Errors are told as data: across threads they would lose their class. */
export const Answer = z.union([
  z.object({ done: Counted.nullable() }),
  z.object({
    fault: z.enum(STORAGE_FAULT_CODES),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])
export type Answer = Readonly<z.infer<typeof Answer>>

/**
 * Does each job in a thread of its own.
 * @param file the built `storage/worker.ts`
 */
export function inWorker(file: URL): (job: Job) => Promise<JobDone> {
  return async (job) => {
    const answer = await answerOf(new Worker(file, { workerData: job }))
    if ('fault' in answer) throw new StorageFault(answer.fault, answer.details)
    return answer.done
  }
}

function answerOf(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message) => {
      resolve(Answer.parse(message))
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new StorageFault('disk-error', { exit: code })))
  })
}
