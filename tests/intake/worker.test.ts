import fs from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import { readSheetInWorker } from '../../src-main/intake/worker-host'
import { builtWorker } from './built-worker'

const rows = Array.from({ length: 12_000 }, (_, at) => `Åse ${at};Sørensen;${at % 28}-02-1980`)
const list = Buffer.from(['Fornavn;Efternavn;Født', ...rows].join('\r\n'))

describe('the intake worker', () => {
  let worker = new URL('file:///')
  beforeAll(async () => {
    worker = (await builtWorker('out/tests/intake-worker')).worker
  }, 60_000)

  test('reads as the room itself does, and tells how far it is', async () => {
    const shares: number[] = []
    const sheet = await readSheetInWorker(list, { worker, onProgress: (share) => shares.push(share) })
    expect(sheet).toEqual(await readSheet({ bytes: list, name: null, pasted: false }, () => undefined))
    expect(shares.length).toBeGreaterThan(5)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
  })

  test('refuses with the code and details of the refusal', async () => {
    const tooMany = Buffer.from('Åse;Sørensen\n'.repeat(20_001))
    await expect(readSheetInWorker(tooMany, { worker })).rejects.toMatchObject({
      name: 'Refusal',
      code: 'sheet-too-many-rows',
      details: { most: 20_000 },
    })
  })

  test('stops when she cancels, before or while it reads', async () => {
    const reason = new Error('she changed her mind')
    const before = readSheetInWorker(list, { worker, signal: AbortSignal.abort(reason) })
    await expect(before).rejects.toBe(reason)
    const stopper = new AbortController()
    const reading = readSheetInWorker(list, {
      worker,
      signal: stopper.signal,
      onProgress: () => stopper.abort(reason),
    })
    await expect(reading).rejects.toBe(reason)
  })

  test('that runs out of memory is a file too large', async () => {
    const greedy = new URL('greedy.mjs', worker)
    fs.writeFileSync(greedy, 'const rows = []; for (;;) rows.push(new Array(100_000).fill(1.5))')
    await expect(readSheetInWorker(list, { worker: greedy })).rejects.toThrow('sheet-too-large')
  })

  test('that ends without a word, or breaks, is a fault and no refusal', async () => {
    const silent = new URL('silent.mjs', worker)
    fs.writeFileSync(silent, '')
    await expect(readSheetInWorker(list, { worker: silent })).rejects.toThrow('without an answer')
    const broken = new URL('broken.mjs', worker)
    fs.writeFileSync(broken, 'throw new Error("broken")')
    await expect(readSheetInWorker(list, { worker: broken })).rejects.toThrow('broken')
  })
})
