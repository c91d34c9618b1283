import { createInterface } from 'node:readline'
import { createOffice, laptop, openOffice, type OpenOffice } from '../../../src-main/storage/index'
import { hasOffice } from '../../../src-main/storage/opening'
import { INGER, opaqueSchema, PASSPHRASE, RECOVERY, writing } from '../../storage/office-keys'

/**
 * A process with an office open, to be killed. Tells on its standard output, a line each: `found <n>` or
 * `refused <code>`, then `saved <n>` for each save that was acknowledged.
 */
const [folder = '', length = '100'] = process.argv.slice(2)
const real = laptop({ worker: new URL('storage-worker.js', import.meta.url), onEvent: () => {} })
const at = { ...real, schema: opaqueSchema, workFactor: 1, journalLimit: 40 * Number(length) + 20_000 }

try {
  const office = await opened()
  say(`found ${countIn(office)}`)
  createInterface(process.stdin).on('line', () => void office.close().then(() => say('closed')))
  while (process.argv[4] !== 'idle') say(`saved ${await save(office)}`)
} catch (error) {
  say(`refused ${String((error as { code?: unknown }).code ?? error)}`)
}

async function opened(): Promise<OpenOffice> {
  const first = { id: INGER, passphrase: PASSPHRASE }
  if (await hasOffice(at, folder))
    return openOffice(at, { folder, key: { staff: INGER, passphrase: PASSPHRASE } })
  return createOffice(at, { folder, first, recovery: RECOVERY.recipient, begin: [] })
}

/** Each save writes its number into two records, and the history has to tell them all. */
function save(office: OpenOffice): Promise<number> {
  return office.update({ by: INGER, why: 'save' }, ({ entries }) => {
    const n = entries.length + 1
    const value = { n, filling: 'x'.repeat(Number(length) / 2) }
    return { changes: [writing('first', value), writing('second', value)], result: n }
  })
}

function countIn(office: OpenOffice): number {
  const { office: records, entries } = office.read()
  const numbers = ['first', 'second'].map(
    (id) => (records.participants.get(id) as { n: number } | undefined)?.n ?? 0,
  )
  const isRight =
    numbers.every((n) => n === entries.length) && entries.every(({ seq }, index) => seq === index + 1)
  if (!isRight) throw new Error(`wrong records: ${numbers.join()} with ${entries.length} entries`)
  return entries.length
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
