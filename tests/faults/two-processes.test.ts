import { once } from 'node:events'
import { beforeAll, expect, test } from 'vitest'
import { openOffice } from '../../src-main/storage/index'
import { takeLock } from '../../src-main/storage/lock'
import {
  createdOffice,
  freshFolder,
  INGER,
  openedOffice,
  PASSPHRASE,
  surroundings,
} from '../storage/surroundings'
import { builtChild, started } from './processes'

const KEY = { staff: INGER, passphrase: PASSPHRASE }

let program: string
beforeAll(async () => {
  program = await builtChild('two-processes')
})

test('G11: while one process has the office open, another is refused, 100 times of 100, and told who has it', async () => {
  const folder = await freshFolder()
  await started(program, [folder, '100', 'idle']).hears('found')
  const at = surroundings({ lock: takeLock })
  const refusals: unknown[] = []
  for (let attempt = 0; attempt < 100; attempt++) {
    await openOffice(at, { folder, key: KEY }).catch((error: unknown) => refusals.push(error))
  }
  expect(refusals).toHaveLength(100)
  expect(new Set(refusals.map((error) => (error as { code: string }).code))).toEqual(new Set(['in-use']))
  expect(refusals[0]).toMatchObject({ details: { note: expect.stringContaining('"host"') } })
})

test('G11: by whatever path it is reached, it is the same office', async () => {
  const folder = await freshFolder()
  await started(program, [folder, '100', 'idle']).hears('found')
  await expect(takeLock(`${folder}/../${folder.split('/').at(-1)}/.`)).rejects.toMatchObject({
    code: 'in-use',
  })
})

test('G11: a process that was killed leaves no lock behind', async () => {
  const folder = await freshFolder()
  const child = started(program, [folder, '100'])
  await child.hears('saved')
  await child.kill()
  const office = await openedOffice(surroundings({ lock: takeLock }), folder)
  expect(office.read().entries.length).toBeGreaterThan(0)
})

test('G11: of two processes that want to begin at the same moment one gets in', async () => {
  const folder = await freshFolder()
  await (await createdOffice(surroundings(), folder)).close()
  const both = [1, 2].map(() => started(program, [folder, '100', 'idle']))
  const answers = await Promise.all(
    both.map((child) => Promise.race([child.hears('found'), child.hears('refused')])),
  )
  expect(answers.toSorted()).toEqual(['found 0', 'refused in-use'])
})

test('an office that was closed can be opened by the next', async () => {
  const folder = await freshFolder()
  const child = started(program, [folder, '100', 'idle'])
  await child.hears('found')
  child.process.stdin.end('close\n')
  await once(child.process, 'exit')
  await openedOffice(surroundings({ lock: takeLock }), folder)
})
