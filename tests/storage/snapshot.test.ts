import { identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, test } from 'vitest'
import { Unreadable } from '../../src-main/storage/fault'
import { sealedTo } from '../../src-main/storage/files/age'
import type { Header } from '../../src-main/storage/files/header'
import { readSnapshot, type Snapshot, snapshotBytes } from '../../src-main/storage/files/snapshot'
import { apply, emptyStoredOffice } from '../../src-main/storage/stored'
import { newRecoveryKey } from '../../src-main/storage/keys/recovery'
import { INGER, RECOVERY } from './surroundings'

const SECRET = Buffer.alloc(32, 3)
const KEYS = { identities: [RECOVERY.identity], secret: SECRET }

describe('a snapshot', () => {
  let snapshot: Snapshot
  let bytes: Buffer
  beforeAll(async () => {
    snapshot = await aSnapshot()
    bytes = await collected(snapshotBytes(snapshot, SECRET))
  })

  test('gives back everything that was in it', async () => {
    expect(await readSnapshot(bytes, KEYS, 1)).toEqual(snapshot)
  })

  test('keeps an office without a record', async () => {
    const empty = { ...snapshot, office: emptyStoredOffice(), header: { ...snapshot.header, seq: 0 } }
    expect(await readSnapshot(await collected(snapshotBytes(empty, SECRET)), KEYS, 1)).toEqual(empty)
  })

  test('is refused when a newer app wrote it', async () => {
    const newer = { ...snapshot, header: { ...snapshot.header, records: 2 } }
    const written = await collected(snapshotBytes(newer, SECRET))
    await expect(readSnapshot(written, KEYS, 1)).rejects.toMatchObject({ code: 'newer-format' })
  })

  test('is not opened by a key it was not made for', async () => {
    const other = await newRecoveryKey()
    const reading = readSnapshot(bytes, { identities: [other.identity], secret: SECRET }, 1)
    await expect(reading).rejects.toMatchObject({ reason: 'not-for-this-key' })
  })

  test('that somebody forged who knows the public keys, but not the office secret, is refused', async () => {
    const forged = await collected(snapshotBytes(snapshot, Buffer.alloc(32, 4)))
    await expect(readSnapshot(forged, KEYS, 1)).rejects.toMatchObject({ reason: 'damaged' })
    const nonsense = await collected(
      sealedTo([RECOVERY.recipient], [Buffer.from('{"format":1,"records":1}\n[]\n')]),
    )
    await expect(readSnapshot(nonsense, KEYS, 1)).rejects.toMatchObject({ reason: 'damaged' })
  })

  test('cut or changed at any byte, is refused', { timeout: 120_000 }, async () => {
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at)
      for (const damaged of [changed, bytes.subarray(0, at)]) {
        await expect(readSnapshot(damaged, KEYS, 1), `at ${at}`).rejects.toBeInstanceOf(Unreadable)
      }
    }
  })

  test('of many megabytes goes through in pieces and comes back whole', { timeout: 120_000 }, async () => {
    const office = emptyStoredOffice()
    const text = 'æøå'.repeat(1000)
    for (let n = 1; n <= 500; n++) {
      const ops = [{ table: 'participants', id: `p${n}`, rev: 1, value: { n, text } }]
      apply(office, { seq: n, by: 'inger', at: n, why: 'enrol', ops }, new Set())
    }
    const large = { header: { ...snapshot.header, seq: 500 }, office }
    expect(await readSnapshot(await collected(snapshotBytes(large, SECRET)), KEYS, 1)).toEqual(large)
  })
})

async function aSnapshot(): Promise<Snapshot> {
  const office = emptyStoredOffice()
  const put = { table: 'participants', id: 'amina', rev: 1, value: { name: 'Amina' } }
  apply(office, { seq: 1, by: 'inger', at: 1000, why: 'enrol', ops: [put] }, new Set())
  const gone = { table: 'participants', id: 'amina', rev: 2, value: null }
  apply(office, { seq: 2, by: 'inger', at: 2000, why: 'remove', ops: [gone] }, new Set())
  const header: Header = {
    format: 1,
    records: 1,
    storeId: 'store',
    epoch: 1,
    generation: 3,
    follows: 2,
    seq: 2,
    madeAt: 3000,
    journalKey: Buffer.alloc(32).toString('base64'),
    photoIdentities: [RECOVERY.identity],
    keyHolders: [{ id: INGER, recipient: await identityToRecipient(RECOVERY.identity) }],
    recovery: RECOVERY.recipient,
  }
  return { header, office }
}

async function collected(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
