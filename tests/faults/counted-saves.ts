import { createOffice, openOffice, type OpenOffice } from '../../src-main/storage/index'
import type { Surroundings } from '../../src-main/storage/surroundings'
import { INGER, PASSPHRASE, RECOVERY, RIGMOR, writing } from '../storage/surroundings'

export const FOLDER = '/office'
const KEY = { staff: INGER, passphrase: PASSPHRASE }

/** How far a day at the office had come. Save number n writes n into two records. */
export type Day = { isCreated: boolean; begun: number; acknowledged: number }

export function newDay(): Day {
  return { isCreated: false, begun: 0, acknowledged: 0 }
}

/** A whole day: an office is made, saved to, grows, gets a second key, is closed and opened again. */
export async function spendDay(at: Surroundings, day: Day): Promise<void> {
  const first = { id: INGER, passphrase: PASSPHRASE }
  const office = await createOffice(at, { folder: FOLDER, first, recovery: RECOVERY.recipient, begin: [] })
  day.isCreated = true
  for (const length of [10, 10, 1500, 10, 3000]) await save(office, day, length)
  await Promise.all([save(office, day, 10), save(office, day, 700)])
  await office.keys.add({ id: RIGMOR, passphrase: PASSPHRASE })
  await save(office, day, 200)
  await office.close()
  await goOn(at, day)
}

/** The office is opened, saved to and closed. */
export async function goOn(at: Surroundings, day: Day): Promise<void> {
  const office = await openOffice(at, { folder: FOLDER, key: KEY })
  await save(office, day, 10)
  await save(office, day, 2000)
  await office.close()
}

/** What is wrong with the office after that, or null. */
export async function complaintAbout(at: Surroundings, day: Day): Promise<string | null> {
  try {
    const office = await openOffice(at, { folder: FOLDER, key: KEY })
    const complaint = whatIsWrong(office, day)
    await office.close()
    return complaint
  } catch (error) {
    const code = (error as { code?: unknown }).code
    if (!day.isCreated && code === 'not-an-office') return null
    return `did not open: ${String(code ?? error)}`
  }
}

async function save(office: OpenOffice, day: Day, length: number): Promise<void> {
  const saved = await office.update({ by: INGER, why: 'save' }, ({ office: { participants } }) => {
    const n = numberIn(participants.get('first')) + 1
    day.begun = Math.max(day.begun, n)
    const value = { n, filling: 'æ'.repeat(length / 2) }
    return { changes: [writing('first', value), writing('second', value)], result: n }
  })
  day.acknowledged = Math.max(day.acknowledged, saved)
}

function whatIsWrong(office: OpenOffice, { begun, acknowledged }: Day): string | null {
  const { office: records, entries } = office.read()
  const first = numberIn(records.participants.get('first'))
  const second = numberIn(records.participants.get('second'))
  const numbers = entries.map(({ ops }) => numberIn(ops[0]?.after))
  if (first !== second) return `half a transaction: ${first} and ${second}`
  if (numbers.length !== first) return `${numbers.length} entries in the history for save ${first}`
  if (numbers.some((number, index) => number !== index + 1)) return `out of order: ${numbers.join(' ')}`
  if (first < acknowledged) return `lost: ${acknowledged} was acknowledged, ${first} is there`
  return first > begun ? `${first} is there, ${begun} was begun` : null
}

function numberIn(record: unknown): number {
  return record === undefined ? 0 : (record as { n: number }).n
}
