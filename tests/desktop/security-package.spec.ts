import { expect, test } from '@playwright/test'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { inProject } from '../../tools/project.mjs'
import { isRoot } from '../../tools/sandbox.mjs'

/** The package as an office gets it; the tests of the packaged app name it, those before it have none. */
const hardened = process.env['MNO_HARDENED_APP']

if (hardened !== undefined) {
  test('the package runs as nothing but itself @packaged', async () => {
    const folder = await aFolder()
    const sign = path.join(folder, 'sign')
    const intruder = path.join(folder, 'intruder')
    await fs.mkdir(intruder)
    await fs.writeFile(path.join(intruder, 'package.json'), '{ "main": "main.cjs" }')
    const script = `require('node:fs').appendFileSync(${JSON.stringify(sign)}, 'x')`
    await fs.writeFile(path.join(intruder, 'main.cjs'), script)

    const { child, heard } = start(hardened, [intruder, '--inspect=0', `-e`, script], folder, {
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require ${path.join(intruder, 'main.cjs')}`,
    })
    await expect.poll(() => logIn(folder), { timeout: 30_000 }).toContain('opened')
    await stopped(child)
    expect(await fs.access(sign).catch(() => 'no sign')).toBe('no sign')
    expect(heard()).not.toContain('Debugger listening')
    await fs.rm(folder, { recursive: true, force: true })
  })

  for (const opening of [
    '--remote-debugging-port=0',
    '--inspect',
    '--js-flags=--expose-gc',
    '--proxy-server=127.0.0.1:9',
  ])
    test(`a package for an office does not start with ${opening} @packaged`, async () => {
      const folder = await aFolder()
      const { child } = start(await asForAnOffice(hardened), [opening], folder)
      expect(await ended(child)).toBe(1)
      expect(await logIn(folder)).toBe('')
      await fs.rm(folder, { recursive: true, force: true })
    })

  test('and starts without @packaged', async () => {
    const folder = await aFolder()
    const { child } = start(await asForAnOffice(hardened), [], folder)
    await expect.poll(() => logIn(folder), { timeout: 30_000 }).toContain('opened')
    await stopped(child)
    await fs.rm(folder, { recursive: true, force: true })
  })
}

/** The same package without the mark of a test build, made of links. */
async function asForAnOffice(program: string): Promise<string> {
  const mark = path.join('resources', 'test-build.json')
  const packaged = path.dirname(program)
  const isMarked = await fs.access(path.join(packaged, mark)).then(
    () => true,
    () => false,
  )
  if (!isMarked) return program
  const copy = inProject('out', 'tests', 'package-for-an-office')
  await fs.rm(copy, { recursive: true, force: true })
  expect(spawnSync('cp', ['-al', packaged, copy]).status).toBe(0)
  await fs.rm(path.join(copy, mark))
  return path.join(copy, path.basename(program))
}

function start(program: string, args: readonly string[], folder: string, more: Record<string, string> = {}) {
  const child = spawn(program, [...(isRoot() ? ['--no-sandbox'] : []), ...args], {
    env: { ...process.env, MENTOR_NETWORK_OFFICE_DATA: folder, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)))
  return { child, heard: () => said }
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode)
    else child.once('exit', resolve)
  })
}

async function stopped(child: ChildProcess): Promise<void> {
  const end = ended(child)
  child.kill('SIGTERM')
  await end
}

async function logIn(folder: string): Promise<string> {
  return fs.readFile(path.join(folder, 'app.log'), 'utf8').catch(() => '')
}

async function aFolder(): Promise<string> {
  return fs.mkdtemp(path.join(os.tmpdir(), 'package-'))
}
