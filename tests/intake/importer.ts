import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { emptyOffice } from '../../src-main/domain/office'
import { Day } from '../../src-main/domain/records/calendar'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { StaffId } from '../../src-main/domain/records/ids'
import { takeIn } from '../../src-main/domain/rules/intake'
import { incomingOf, summaryOf } from '../../src-main/intake/plan/outcome'
import { planImportInTurns, type Plan } from '../../src-main/intake/plan/plan'
import { readSheetInWorker } from '../../src-main/intake/worker-host'
import { createOffice, laptop, newRecoveryKey } from '../../src-main/storage'
import { longestTurn } from '../bench/turns'

/** What one import cost: reading in the worker, mapping and planning, and the longest that the host could do nothing else. */
export type Cost = {
  readonly added: number
  readonly seconds: number
  readonly planning: number
  /** Milliseconds on the processor. */
  readonly stall: number
  /** Seconds from her yes to the list saved and synced. */
  readonly accepting: number
}

const bytes = fs.readFileSync(process.argv[2] ?? '')
let count = 0
const newId = () => `ny-${(count += 1)}`
const cost: { -readonly [Part in keyof Cost]: Cost[Part] } = {
  added: 0,
  seconds: 0,
  planning: 0,
  stall: 0,
  accepting: 0,
}
let planned: Plan | null = null
const imported = async () => {
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
  planned = plan
  const ended = performance.now()
  cost.added = summaryOf(plan).new
  cost.seconds = (ended - began) / 1000
  cost.planning = (ended - read) / 1000
}
// Watching takes about as long as the work, so that nothing else is measured then.
if (process.argv[3] === 'watched') cost.stall = await longestTurn(imported)
else await imported()
if (planned !== null) cost.accepting = await acceptedIn(planned)
process.stdout.write(JSON.stringify(cost))

/** Into a new office of its own, as the app does it. */
async function acceptedIn(plan: Plan): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'importer-'))
  const staff = StaffId.parse('inger')
  const { recipient } = await newRecoveryKey()
  const worker = new URL(`file://${path.resolve('out/main/storage-worker.js')}`)
  const store = await createOffice(laptop({ worker, onEvent: () => {} }), {
    folder: path.join(folder, 'office'),
    first: { id: staff, passphrase: 'fem lange ord om morgenen' },
    recovery: recipient,
    begin: [],
  })
  const began = performance.now()
  await store.update({ by: staff, why: 'acceptSheet' }, ({ office }) => {
    const by = { office, staff, today: Day.parse('2026-03-15'), newId, fileName: 'list' }
    return takeIn(office, { ...incomingOf(plan, by), habit: null })
  })
  const seconds = (performance.now() - began) / 1000
  await store.close()
  fs.rmSync(folder, { recursive: true })
  return seconds
}
