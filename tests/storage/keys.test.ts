import { Decrypter } from 'age-encryption'
import { assert, asyncProperty, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unlockKey, writeStaffKey } from '../../src-main/storage/keys/key-file'
import { WORK_FACTOR } from '../../src-main/storage/keys/scrypt'
import { CrashDisk } from '../faults/crash-disk'
import { INGER, PASSPHRASE, RECOVERY } from './office-keys'

const FOLDER = '/office'

describe('a key file', () => {
  const key = { storeId: 'store', identity: RECOVERY.identity, secret: Buffer.alloc(32, 5) }

  test('gives back the key for whatever passphrase it was locked with, and for no other', async () => {
    await assert(
      asyncProperty(string({ minLength: 1 }), string({ minLength: 1 }), async (passphrase, other) => {
        const files = { disk: new CrashDisk(), folder: FOLDER }
        await writeStaffKey(files, { staff: INGER, passphrase }, key, 1)
        expect(await unlockKey(files, { staff: INGER, passphrase })).toEqual(key)
        if (other.normalize('NFC') === passphrase.normalize('NFC')) return
        await expect(unlockKey(files, { staff: INGER, passphrase: other })).rejects.toMatchObject({
          code: 'wrong-passphrase',
        })
      }),
      { numRuns: 50 },
    )
  })

  test('takes å as one character or as two', async () => {
    const files = { disk: new CrashDisk(), folder: FOLDER }
    await writeStaffKey(files, { staff: INGER, passphrase: 'bl\u00e5b\u00e6r' }, key, 1)
    expect(await unlockKey(files, { staff: INGER, passphrase: 'bla\u030ab\u00e6r' })).toEqual(key)
  })

  test('changed or cut at any byte, gives no key', async () => {
    const disk = new CrashDisk()
    await writeStaffKey({ disk, folder: FOLDER }, { staff: INGER, passphrase: PASSPHRASE }, key, 1)
    const [path = '', bytes = Buffer.alloc(0)] = [...disk.asSeen()][0] ?? []
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at)
      for (const damaged of [changed, bytes.subarray(0, at)]) {
        const files = { disk: new CrashDisk(new Map([[path, damaged]])), folder: FOLDER }
        const code = await unlockKey(files, { staff: INGER, passphrase: PASSPHRASE }).catch(
          (error: unknown) => (error as { code: string }).code,
        )
        expect(['wrong-passphrase', 'damaged'], `at ${at}`).toContain(code)
      }
    }
  })

  test('is a plain age passphrase file that others can read and write', async () => {
    const disk = new CrashDisk()
    await writeStaffKey({ disk, folder: FOLDER }, { staff: INGER, passphrase: PASSPHRASE }, key, 10)
    const [, bytes = Buffer.alloc(0)] = [...disk.asSeen()][0] ?? []
    const decrypter = new Decrypter()
    decrypter.addPassphrase(PASSPHRASE)
    expect(await decrypter.decrypt(bytes, 'text')).toContain(RECOVERY.identity)
  })

  test('costs a guesser 2^17 in the app, and asks for no more than a gigabyte', async () => {
    const disk = new CrashDisk()
    await writeStaffKey({ disk, folder: FOLDER }, { staff: INGER, passphrase: PASSPHRASE }, key, WORK_FACTOR)
    const [path = '', bytes = Buffer.alloc(0)] = [...disk.asSeen()][0] ?? []
    const header = bytes.toString('latin1')
    expect(header).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 17\n/)
    const greedy = Buffer.from(header.replace(' 17\n', ' 30\n'), 'latin1')
    const files = { disk: new CrashDisk(new Map([[path, greedy]])), folder: FOLDER }
    await expect(unlockKey(files, { staff: INGER, passphrase: PASSPHRASE })).rejects.toMatchObject({
      code: 'damaged',
    })
  })
})
