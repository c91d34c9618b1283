import fs from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { emptyOffice } from '../../src-main/domain/office'
import { Day } from '../../src-main/domain/records/calendar'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { summaryOf } from '../../src-main/intake/plan/outcome'
import { planImportInTurns } from '../../src-main/intake/plan/plan'
import { readSheetInWorker } from '../../src-main/intake/worker-host'

/** What one import cost: reading in the worker, mapping and planning, and the longest time the host could do nothing else. */
export type Cost = {
  readonly added: number
  readonly seconds: number
  readonly planning: number
  readonly stall: number
  /** The longest stall of the same process while it did nothing, for what the machine itself adds. */
  readonly idleStall: number
}

const bytes = fs.readFileSync(process.argv[2] ?? '')
const delays = monitorEventLoopDelay({ resolution: 1 })
delays.enable()
await setTimeout(1000)
const idleStall = delays.max / 1e6
delays.reset()
const began = performance.now()
const sheet = await readSheetInWorker(bytes)
const read = performance.now()
let count = 0
const newId = () => `ny-${(count += 1)}`
const mapping = proposeMapping(sheet)
const plan = await planImportInTurns({
  sheet,
  mapping,
  office: emptyOffice(),
  today: Day.parse('2026-03-15'),
  newId,
})
const ended = performance.now()
delays.disable()
const cost: Cost = {
  added: summaryOf(plan).new,
  seconds: (ended - began) / 1000,
  planning: (ended - read) / 1000,
  stall: delays.max / 1e6,
  idleStall,
}
process.stdout.write(JSON.stringify(cost))
