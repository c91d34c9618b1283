import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeWhole } from '../../src-main/commands/write-whole'

const bytes = new Uint8Array([1, 2, 3])

test('a paper that cannot be saved says so and leaves nothing half-written', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'write-whole-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true }))
  await writeWhole(path.join(folder, 'brev.pdf'), bytes)
  const taken = path.join(folder, 'taget.pdf')
  fs.mkdirSync(taken)
  for (const file of [taken, path.join(folder, 'findes-ikke', 'brev.pdf')])
    await expect(writeWhole(file, bytes)).rejects.toMatchObject({ code: 'file-not-saved' })
  expect(fs.readdirSync(folder).toSorted()).toEqual(['brev.pdf', 'taget.pdf'])
})
