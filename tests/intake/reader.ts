import fs from 'node:fs'
import { Refusal } from '../../src-main/domain/refusal'
import { readSheetInWorker } from '../../src-main/intake/worker-host'

/** What came of reading a file: how many rows or which refusal, after how long, and the most memory that was used. */
export type Told = {
  readonly rows: number | null
  readonly code: string | null
  readonly seconds: number
  readonly megabytes: number
}

const began = performance.now()
const outcome = await readSheetInWorker(fs.readFileSync(process.argv[2] ?? '')).then(
  ({ rows }) => ({ rows: rows.length, code: null }),
  (error: unknown) => ({ rows: null, code: error instanceof Refusal ? error.code : String(error) }),
)
const told: Told = {
  ...outcome,
  seconds: (performance.now() - began) / 1000,
  megabytes: peakKilobytes() / 1024,
}
process.stdout.write(JSON.stringify(told))

/** Of this program alone: what the system says of its resources counts the one that started it. */
function peakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1])
}
