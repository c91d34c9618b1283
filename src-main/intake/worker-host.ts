import { Worker } from 'node:worker_threads'
import { Refusal, type Details, type RefusalCode } from '../domain/refusal'
import type { Source } from './reading/read-sheet'
import { MOST_BYTES, type Sheet, type SheetRow } from './sheet'

export type WorkerOrder = Source

export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'done'; readonly sheet: Omit<Sheet, 'rows'> }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly details: Details }

export type ReadingOptions = {
  /** The sheet of a workbook; the first with anything in it when not given. */
  readonly name?: string
  /** Whether the bytes are cells from the clipboard. */
  readonly pasted?: boolean
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Stops the reading at once; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal
  /** Where the built `worker.ts` is; beside the bundle unless told otherwise. */
  readonly worker?: URL
}

/**
 * Reads a spreadsheet file in a thread of its own with a memory cap, so that neither a big nor a hostile file holds up the office.
 * @throws Refusal `sheet-…`, whatever the file is; `sheet-too-large` also when the memory cap is reached
 */
export function readSheetInWorker(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Sheet> {
  const { name = null, pasted = false, onProgress, signal, worker = BESIDE_THE_BUNDLE } = options
  const order: WorkerOrder = { bytes, name, pasted }
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    if (bytes.length > MOST_BYTES) throw new Refusal('sheet-too-large')
    const thread = new Worker(worker, { workerData: order, resourceLimits: MEMORY })
    const rows: SheetRow[] = []
    const stop = () => {
      reject(reasonOf(signal))
      void thread.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    thread.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') onProgress?.(message.share)
      if (message.kind === 'rows') rows.push(...message.rows)
      if (message.kind === 'done') resolve({ ...message.sheet, rows })
      if (message.kind === 'refused') reject(new Refusal(message.code, message.details))
    })
    thread.on('error', (error) => reject(isOutOfMemory(error) ? new Refusal('sheet-too-large') : error))
    thread.on('exit', () => {
      signal?.removeEventListener('abort', stop)
      reject(new Error('the intake worker ended without an answer'))
    })
  })
}

/** Enough for a full sheet of the size we read; a hostile one is stopped well before the laptop suffers. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

const BESIDE_THE_BUNDLE = new URL('./intake-worker.js', import.meta.url)

function reasonOf(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new Error('stopped')
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
