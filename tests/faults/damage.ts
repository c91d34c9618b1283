import type { OpenOffice } from '../../src-main/storage/index'
import { createOffice, openOffice, StorageFault } from '../../src-main/storage/index'
import { INGER, PASSPHRASE, RECOVERY, surroundings, writing } from '../storage/surroundings'
import { CrashDisk, type Remains } from './crash-disk'

const FOLDER = '/office'
const KEY = { staff: INGER, passphrase: PASSPHRASE }
const SAVES = 6

/** An office with six saves, half of them in the newest journal; closed properly, or left by a process that died. */
export async function smallOffice(isClosed: boolean): Promise<Remains> {
  const disk = new CrashDisk()
  const at = surroundings({ disk })
  const first = { id: INGER, passphrase: PASSPHRASE }
  const office = await createOffice(at, { folder: FOLDER, first, recovery: RECOVERY.recipient, begin: [] })
  for (let n = 1; n <= SAVES / 2; n++) await save(office, n)
  await office.close()
  const again = await openOffice(surroundings({ disk }), { folder: FOLDER, key: KEY })
  for (let n = SAVES / 2 + 1; n <= SAVES; n++) await save(again, n)
  const died = disk.asSeen()
  await again.close()
  return isClosed ? disk.asSeen() : died
}

/** What came of opening it: how many saves are there, and what was reported, or why it was refused. */
type Opening = { readonly saves: number; readonly events: readonly string[] } | { readonly refused: string }

async function opening(remains: Remains, upToDamage = false): Promise<Opening> {
  const at = surroundings({ disk: new CrashDisk(remains) })
  try {
    const office = await openOffice(at, { folder: FOLDER, key: KEY, upToDamage })
    const saves = savesIn(office)
    const events = office.health().events.map(({ kind }) => kind)
    await office.close()
    return { saves, events }
  } catch (error) {
    if (error instanceof StorageFault) return { refused: error.code }
    throw error
  }
}

type Damage = { readonly path: string; readonly how: string; readonly remains: Remains }

/** Each file gone, cut at every so many bytes, and with one bit changed in every so many bytes. */
export function* damagesTo(
  whole: Remains,
  { every, bits }: { every: number; bits: readonly number[] },
): Generator<Damage> {
  for (const [path, bytes] of whole) {
    if (!HOLDS_DATA.test(path)) continue
    yield { path, how: 'gone', remains: withFile(whole, path, null) }
    for (let at = 0; at < bytes.length; at += every) {
      yield { path, how: `cut at ${at}`, remains: withFile(whole, path, bytes.subarray(0, at)) }
      for (const bit of bits) {
        const changed = flipped(bytes, at, (at + bit) % 8)
        yield { path, how: `bit changed at ${at}`, remains: withFile(whole, path, changed) }
      }
    }
  }
}

/** Files whose damage matters; what explains them is laid out anew at every opening. */
const HOLDS_DATA = /\.(age|mnj|json|lock)$/

/** What is wrong with an opening after that damage, or null. */
export async function complaintAbout({ path, how, remains }: Damage): Promise<string | null> {
  const outcome = await opening(remains)
  const isJournal = path.endsWith('.mnj')
  if ('refused' in outcome) {
    if (path.includes('key-inger')) return null
    return isJournal
      ? complaintAboutLooking(remains, `${path} ${how}`)
      : `${path} ${how}: refused: ${outcome.refused}`
  }
  const isReported = outcome.events.some((kind) => kind === 'tail-set-aside' || kind === 'not-closed')
  const isAllowed = outcome.saves === SAVES || (isJournal && isReported)
  return isAllowed ? null : `${path} ${how}: only ${outcome.saves} saves`
}

/** Where it cannot be opened to be worked on, it can still be looked at. */
async function complaintAboutLooking(remains: Remains, where: string): Promise<string | null> {
  const outcome = await opening(remains, true)
  return 'refused' in outcome ? `${where}: not even to be looked at: ${outcome.refused}` : null
}

/** The same remains with another content under one name, or without the name. */
function withFile(remains: Remains, path: string, bytes: Buffer | null): Remains {
  const changed = new Map(remains)
  if (bytes === null) changed.delete(path)
  else changed.set(path, bytes)
  return changed
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at)
  return copy
}

/** The saves that are there; the content has to be exactly that of so many saves. */
function savesIn(office: OpenOffice): number {
  const { office: records, entries } = office.read()
  const numbers = entries.map(({ ops }) => numberOf(ops[0]?.after))
  const newest = numberOf(records.participants.get('woman'))
  const isRight = numbers.every((n, index) => n === index + 1) && newest === numbers.length
  if (!isRight) throw new Error(`wrong records: ${JSON.stringify({ newest, numbers })}`)
  return numbers.length
}

async function save(office: OpenOffice, n: number): Promise<void> {
  const changes = [writing('woman', { n })]
  await office.update({ by: INGER, why: 'save' }, () => ({ changes, result: n }))
}

function numberOf(record: unknown): number {
  return record === undefined || record === null ? 0 : (record as { n: number }).n
}
