import path from 'node:path'
import { put, type Change } from '../../src-main/domain/change'
import type { Office } from '../../src-main/domain/office'
import { Day, Instant } from '../../src-main/domain/records/calendar'
import { StaffId } from '../../src-main/domain/records/ids'
import { TABLE_NAMES } from '../../src-main/domain/tables'
import { entrantsOf } from '../../src-main/matching/round/entrants'
import { poolOf } from '../../src-main/matching/pool'
import { createOffice, laptop, newRecoveryKey } from '../../src-main/storage'
import { generatedOffice } from '../matching/generator'

/** A program of its own: puts an office into the folder it is given, in which twelve invented women wait. Prints nothing. */
const [folder = '', passphrase = ''] = process.argv.slice(2)
const first = { id: StaffId.parse('inger'), passphrase }
const { recipient } = await newRecoveryKey()
const changes = recordsOf(anOffice())
const begin = [{ by: first.id, at: Instant.parse(Date.now()), why: 'createOffice', changes }]
const worker = new URL(`file://${path.resolve('out/main/storage-worker.js')}`)
const store = await createOffice(laptop({ worker, onEvent: () => {} }), {
  folder: path.join(folder, 'office'),
  first,
  recovery: recipient,
  begin,
})
await store.close()

/** The first office of the generator in which exactly twelve wait today. */
function anOffice(): Office {
  const today = Day.parse(new Date().toISOString().slice(0, 10))
  for (let seed = 1; seed < 200; seed++) {
    const office = generatedOffice({ seed, mentees: 16, mentors: 14, missing: 10, judged: 0 })
    const { mentees, mentors } = entrantsOf(poolOf(office, today), new Set(), new Map())
    if (mentees.length === 12 && mentors.length >= 10) return office
  }
  throw new Error('The generator has no such office.')
}

function recordsOf(office: Office): Change[] {
  return TABLE_NAMES.flatMap((table) => [...office[table].values()].map((record) => put(table, record)))
}
