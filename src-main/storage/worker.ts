import { parentPort, workerData } from 'node:worker_threads'
import type { Answer } from './background'
import { realDisk } from './disk'
import { asFault } from './fault'
import { doJob, type Job } from './jobs'
import { domainSchema } from './schema'

async function answer(): Promise<Answer> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only background.ts starts this file.
    return { done: await doJob({ disk: realDisk, schema: domainSchema }, workerData as Job) }
  } catch (error) {
    const { code, details } = asFault(error)
    return { fault: code, details }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
parentPort?.postMessage(await answer())
