import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../domain/refusal'
import { readSheet } from './reading/read-sheet'
import type { FromWorker, WorkerOrder } from './worker-host'

/** The rows go in parts, so that no single message holds up the one who receives it. */
const ROWS_AT_A_TIME = 250

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `worker-host.ts` starts this file, with this order.
const order = workerData as WorkerOrder

function tell(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(message)
}

try {
  const { rows, ...rest } = await readSheet(order, (share) => tell({ kind: 'progress', share }))
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    tell({ kind: 'rows', rows: rows.slice(from, from + ROWS_AT_A_TIME) })
  }
  tell({ kind: 'done', sheet: rest })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  tell({ kind: 'refused', code: error.code, details: error.details })
}
