import { describe, expect, test } from 'vitest'
import { BEGINNING } from '../../src-main/storage/files/frames'
import { JournalWriter, readJournal } from '../../src-main/storage/files/journal'
import type { Transaction } from '../../src-main/storage/stored'
import { CrashDisk } from '../faults/crash-disk'

const KEY = Buffer.alloc(32, 7)
const PATH = '/log'

describe('a journal', () => {
  test('gives back what was added, in order', async () => {
    const { file } = await journalOf(4)
    expect(numbersIn(file)).toEqual({ numbers: [1, 2, 3, 4], rest: 'nothing' })
  })

  test('is not read with another key, nor as another generation', async () => {
    const { file } = await journalOf(1)
    expect(readJournal(file, Buffer.alloc(32, 8), 1)).toBeNull()
    expect(readJournal(file, KEY, 2)).toBeNull()
  })

  test('says nothing in the clear', async () => {
    const { file } = await journalOf(3)
    expect(file.includes('save')).toBe(false)
  })

  test('cut at any byte, gives the saves before it and sets the rest aside', async () => {
    const { file, ends } = await journalOf(4)
    for (let at = BEGINNING; at <= file.length; at++) {
      const whole = ends.filter((end) => end <= at).length
      const rest = at === BEGINNING || ends.includes(at) ? 'nothing' : 'torn'
      expect(numbersIn(file.subarray(0, at)), `cut at ${at}`).toEqual({ numbers: upTo(whole), rest })
    }
  })

  test('cut before its first frame, is not read at all', async () => {
    const { file } = await journalOf(1)
    for (let at = 0; at < BEGINNING; at++)
      expect(readJournal(file.subarray(0, at), KEY, 1), `cut at ${at}`).toBeNull()
  })

  test('with any bit changed, gives the saves before it; only in the last frame may that be an unfinished save', async () => {
    const { file, ends } = await journalOf(4)
    for (let bit = 0; bit < file.length * 8; bit++) {
      const changed = Buffer.from(file)
      const at = Math.floor(bit / 8)
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << (bit % 8)), at)
      const whole = ends.filter((end) => end <= at).length
      const expected =
        at < BEGINNING ? null : { numbers: upTo(whole), rest: whole === 3 ? 'torn' : 'damaged' }
      expect(numbersIn(changed), `bit ${bit}`).toEqual(expected)
    }
  })

  test.each([16, 64, 512])(
    'with %i bytes zeroed anywhere, never gives a save that is not there',
    async (length) => {
      const { file, ends } = await journalOf(4)
      for (let at = BEGINNING; at < file.length; at += 8) {
        const zeroed = Buffer.from(file).fill(0, at, Math.min(file.length, at + length))
        const whole = ends.filter((end) => end <= at).length
        expect(numbersIn(zeroed)?.numbers, `zeroed at ${at}`).toEqual(upTo(whole))
      }
    },
  )

  test.each([
    ['dropped', [0, 2, 3]],
    ['swapped', [0, 2, 1, 3]],
    ['repeated', [0, 1, 1, 2, 3]],
  ])('with a frame %s, is damaged', async (_, order) => {
    const { file, ends } = await journalOf(4)
    const frames = ends.map((end, index) => file.subarray(ends[index - 1] ?? BEGINNING, end))
    const changed = Buffer.concat([
      file.subarray(0, BEGINNING),
      ...order.flatMap((index) => frames[index] ?? []),
    ])
    expect(numbersIn(changed)?.rest).toBe('damaged')
  })

  test('goes on after a torn save was cut off', async () => {
    const { file, disk } = await journalOf(2)
    const torn = await disk.open(PATH, 'existing')
    await torn.cut(file.length - 3)
    const reading = readJournal(Buffer.from(await disk.read(PATH)), KEY, 1)
    const journal = await JournalWriter.reopen(
      disk,
      PATH,
      reading?.tip ?? expect.fail('the journal is not read'),
    )
    await journal.append({ transactions: [saveNumber(5)] })
    expect(numbersIn(Buffer.from(await disk.read(PATH)))).toEqual({ numbers: [1, 5], rest: 'nothing' })
  })

  test('never seals two frames with the same nonce, not even at the same place', async () => {
    const nonces = new Set<string>()
    for (let run = 0; run < 50; run++) {
      const { file } = await journalOf(1)
      nonces.add(file.subarray(BEGINNING + 12, BEGINNING + 24).toString('hex'))
    }
    expect(nonces.size).toBe(50)
  })
})

async function journalOf(saves: number): Promise<{ disk: CrashDisk; file: Buffer; ends: number[] }> {
  const disk = new CrashDisk()
  const journal = await JournalWriter.create(disk, PATH, KEY, 1)
  const ends: number[] = []
  for (let n = 1; n <= saves; n++) {
    await journal.append({ transactions: [saveNumber(n)] })
    ends.push(journal.bytes)
  }
  return { disk, file: Buffer.from(await disk.read(PATH)), ends }
}

function saveNumber(n: number): Transaction {
  return {
    seq: n,
    by: 'inger',
    at: n,
    why: 'save',
    ops: [{ table: 'participants', id: 'amina', rev: n, value: { n } }],
  }
}

function numbersIn(file: Buffer) {
  const reading = readJournal(file, KEY, 1)
  if (reading === null) return null
  const numbers = reading.entries.flatMap((entry) =>
    'transactions' in entry ? entry.transactions.map(({ seq }) => seq) : [],
  )
  return { numbers, rest: reading.rest }
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
