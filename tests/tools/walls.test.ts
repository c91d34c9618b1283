import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Command, scriptOf } from '../../tools/commands.mjs'
import { vitestGate } from '../../tools/gates/vitest.mjs'

// The rooms' walls are settings. Here faults are planted in a copy of the sources, and the gates must refuse each.

const settings = ['.oxlintrc.json', '.prettierrc.json', 'knip.json', 'package.json', 'tsconfig.json']
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'walls-'))

beforeAll(() => {
  for (const place of ['src-main', 'resources/taxonomies', 'resources/texts', ...settings])
    fs.cpSync(place, path.join(copy, place), { recursive: true })
  fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction')
})

afterAll(() => fs.rmSync(copy, { recursive: true, force: true }))

test.each([
  ['domain', 'storage'],
  ['domain', 'contract'],
  ['contract', 'commands'],
  ['matching', 'storage'],
  ['storage', 'contract'],
  ['desktop', 'storage'],
])('%s may not see %s', (room, forbidden) => {
  const files = {
    [`src-main/${forbidden}/target.ts`]: 'export const target = 1',
    [`src-main/${room}/planted.ts`]: `export { target } from '../${forbidden}/target'`,
  }
  const { status, output } = withPlanted(files, () => run('tsc', '-b', `src-main/${room}`))
  expect(output).toMatch(/planted\.ts.*error TS6307/)
  expect(status).not.toBe(0)
})

test('a pure room knows neither Node nor the window', () => {
  const code = 'export const wrong = [process.pid, document.title]'
  const { output } = withPlanted({ 'src-main/domain/planted.ts': code }, () =>
    run('tsc', '-b', 'src-main/domain'),
  )
  expect(output).toMatch(/Cannot find name 'process'.*Cannot find name 'document'/s)
})

test.each([
  ['the clock', 'src-main/domain/planted.ts', 'export const wrong = new Date()', 'no-restricted-globals'],
  [
    'chance',
    'src-main/matching/planted.ts',
    'export const wrong = Math.random()',
    'no-restricted-properties',
  ],
  ['a foreign package', 'src-main/domain/planted.ts', "import 'lowdb'", 'no-restricted-imports'],
  [
    'main code in the window',
    'src-renderer/planted.ts',
    "import '../src-main/domain/office'",
    'no-restricted-imports',
  ],
  ['a promise nobody waits for', 'src-main/storage/planted.ts', 'Promise.resolve(1)', 'no-floating-promises'],
  [
    'an unsafe cast',
    'src-main/storage/planted.ts',
    "export const wrong = JSON.parse('1') as string",
    'no-unsafe',
  ],
])('lint refuses %s', (_what, file, code, rule) => {
  const { status, output } = withPlanted({ [file]: code }, () => run('oxlint', '--type-aware', file))
  expect(output).toContain(rule)
  expect(status).not.toBe(0)
})

test('lint finds nothing in a clean file', () => {
  const file = 'src-main/domain/planted.ts'
  const { status, output } = withPlanted({ [file]: 'export const fine = 1\n' }, () =>
    run('oxlint', '--type-aware', file),
  )
  expect(output).toMatch(/0 errors/)
  expect(status).toBe(0)
})

test('a file in another hand is refused', () => {
  const file = 'src-main/domain/planted.ts'
  const { status, output } = withPlanted({ [file]: 'export const wrong = "x";' }, () =>
    run('prettier', '--check', file),
  )
  expect(output).toContain(file)
  expect(status).not.toBe(0)
})

test('a file that nothing uses is refused', () => {
  const file = 'src-main/domain/planted.ts'
  const { status, output } = withPlanted({ [file]: 'export const wrong = 1\n' }, () => run('knip'))
  expect(output).toContain(file)
  expect(status).not.toBe(0)
})

test('a test run that finds no test is refused', async () => {
  const { passed, failures } = await vitestGate('long', ['there-is-no-such-test']).judge()
  expect(passed).toBe(0)
  expect(failures).not.toEqual([])
})

function withPlanted<T>(files: Record<string, string>, act: () => T): T {
  const planted = Object.entries(files).map(([file, code]) => [path.join(copy, file), code] as const)
  try {
    for (const [file, code] of planted) {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, code)
    }
    return act()
  } finally {
    for (const [file] of planted) fs.rmSync(file)
  }
}

function run(command: Command, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scriptOf(command), ...args], {
    cwd: copy,
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}
