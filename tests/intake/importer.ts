import fs from 'node:fs'
import { emptyOffice } from '../../src-main/domain/office'
import { Day } from '../../src-main/domain/records/calendar'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { summaryOf } from '../../src-main/intake/plan/outcome'
import { planImportInTurns } from '../../src-main/intake/plan/plan'
import { readSheetInWorker } from '../../src-main/intake/worker-host'
import { longestTurn } from '../bench/turns'

/** What one import cost: reading in the worker, mapping and planning, and the longest that the host could do nothing else. */
export type Cost = {
  readonly added: number
  readonly seconds: number
  readonly planning: number
  /** Milliseconds on the processor. */
  readonly stall: number
}

const bytes = fs.readFileSync(process.argv[2] ?? '')
let count = 0
const newId = () => `ny-${(count += 1)}`
const cost: { -readonly [Part in keyof Cost]: Cost[Part] } = { added: 0, seconds: 0, planning: 0, stall: 0 }
cost.stall = await longestTurn(async () => {
  const began = performance.now()
  const sheet = await readSheetInWorker(bytes)
  const read = performance.now()
  const plan = await planImportInTurns({
    sheet,
    mapping: proposeMapping(sheet),
    office: emptyOffice(),
    today: Day.parse('2026-03-15'),
    newId,
  })
  const ended = performance.now()
  cost.added = summaryOf(plan).new
  cost.seconds = (ended - began) / 1000
  cost.planning = (ended - read) / 1000
})
process.stdout.write(JSON.stringify(cost))
