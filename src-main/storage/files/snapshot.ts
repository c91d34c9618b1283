import { createHmac, timingSafeEqual } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createGzip, gunzip } from 'node:zlib'
import { z } from 'zod'
import { StorageFault, Unreadable } from '../fault'
import { keyOf, PastTransaction, type StoredOffice, StoredRecord } from '../stored'
import { opened, sealedTo } from './age'
import { FORMAT, Header, Versions } from './header'

/** What opens the snapshots of one office and tells them from forged ones. */
export type OfficeKeys = {
  /** age identities, `AGE-SECRET-KEY-1…`; one that fits is enough. */
  readonly identities: readonly string[]
  /** Known only to those who hold a key: anyone who knows the public keys can write an age file. */
  readonly secret: Uint8Array
}

export type Snapshot = { readonly header: Header; readonly office: StoredOffice }

const LastLine = z.strictObject({ records: z.int(), history: z.int(), hmac: z.string() })

/** The bytes of a snapshot: an age file of a gzip file of one JSON text a line. */
export function snapshotBytes(snapshot: Snapshot, secret: Uint8Array): AsyncIterable<Uint8Array> {
  const { keyHolders, recovery } = snapshot.header
  const recipients = [...keyHolders.map((holder) => holder.recipient), recovery]
  return sealedTo(recipients, packed(authenticated(snapshot, secret)))
}

/**
 * @param newestRecords the highest version of the record shapes that this app knows
 * @throws Unreadable when it was damaged, forged or made for others
 * @throws StorageFault `newer-format` when a newer app wrote it
 */
export async function readSnapshot(
  bytes: Uint8Array,
  keys: OfficeKeys,
  newestRecords: number,
): Promise<Snapshot> {
  const sealed = await opened(bytes, keys.identities)
  try {
    const plain = await unpacked(sealed)
    refuseNewer(plain, newestRecords)
    return authenticatedSnapshot(plain, keys.secret)
  } catch (error) {
    if (error instanceof StorageFault) throw error
    throw new Unreadable('damaged', error)
  }
}

const NEWLINE = 0x0a
const PIECE = 64 * 1024
const GZIP = 0x1f
const QUICKEST = 1

/** A tenth of the bytes, and the age library has to go through each of them in JavaScript. */
function packed(plain: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(plain), createGzip({ level: QUICKEST }), tellWhoeverReads)
}

/** The first offices were not packed. */
async function unpacked(plain: Buffer): Promise<Buffer> {
  return plain[0] === GZIP ? promisify(gunzip)(plain) : plain
}

/** A stream that breaks says so to whoever reads from its end. */
const tellWhoeverReads = () => {}

async function* authenticated(snapshot: Snapshot, secret: Uint8Array): AsyncGenerator<Uint8Array> {
  const hmac = createHmac('sha256', secret)
  let piece = ''
  for (const line of linesOf(snapshot)) {
    piece += JSON.stringify(line) + '\n'
    if (piece.length < PIECE) continue
    const bytes = Buffer.from(piece)
    hmac.update(bytes)
    yield bytes
    piece = ''
    await nextTurn()
  }
  hmac.update(piece)
  const { records, history } = snapshot.office
  const last = { records: records.size, history: history.length, hmac: hmac.digest('base64') }
  yield Buffer.from(piece + JSON.stringify(last) + '\n')
}

function* linesOf({ header, office }: Snapshot): Generator<object> {
  yield header
  yield* office.records.values()
  yield* office.history
}

/** Asked before anything else is believed, since a newer app may have laid out the rest differently. */
function refuseNewer(plain: Buffer, newestRecords: number): void {
  const firstLine = plain.toString('utf8', 0, plain.indexOf(NEWLINE))
  const { format, records } = Versions.parse(JSON.parse(firstLine))
  if (format > FORMAT || records > newestRecords) throw new StorageFault('newer-format', { format, records })
}

function authenticatedSnapshot(plain: Buffer, secret: Uint8Array): Snapshot {
  const lastLineStart = plain.lastIndexOf(NEWLINE, plain.length - 2) + 1
  const last = LastLine.parse(JSON.parse(plain.toString('utf8', lastLineStart)))
  const hmac = createHmac('sha256', secret).update(plain.subarray(0, lastLineStart)).digest()
  if (!timingSafeEqual(hmac, Buffer.from(last.hmac, 'base64'))) throw new Unreadable('damaged')
  const [first = '', ...rest] = plain.toString('utf8', 0, lastLineStart - 1).split('\n')
  const header = Header.parse(JSON.parse(first))
  return { header, office: officeFrom(rest, last.records, header.seq) }
}

function officeFrom(lines: readonly string[], records: number, seq: number): StoredOffice {
  const kept = lines.slice(0, records).map((line) => StoredRecord.parse(JSON.parse(line)))
  const history = lines.slice(records).map((line) => PastTransaction.parse(JSON.parse(line)))
  return { seq, records: new Map(kept.map((record) => [keyOf(record.table, record.id), record])), history }
}
