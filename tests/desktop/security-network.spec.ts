import { expect } from '@playwright/test'
import { execFile, spawnSync } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { inProject } from '../../tools/project.mjs'
import { test } from '../security/guarded-app'

const run = promisify(execFile)

/** A network with nothing in it but the machine's own loop, which the test tool needs to steer the app. */
const NO_NETWORK =
  process.getuid?.() === 0 ? ['--net'] : ['--user', '--map-current-user', '--keep-caps', '--net']
const WATCHED = 'connect,sendto,sendmsg,sendmmsg'
const missing = ['strace', 'unshare', 'ip'].filter(
  (program) => spawnSync('which', [program], { stdio: 'ignore' }).status !== 0,
)

test.skip(missing.length > 0, `skipped: ${missing.join(', ')} not installed`)

test('a whole morning asks nothing of any network', async ({ user }) => {
  const trace = path.join(user.home, 'trace')
  const watched = path.join(user.home, 'watched-electron')
  await fs.writeFile(watched, `#!/bin/sh\nexec ${strace(trace)} ${user.executablePath} "$@"\n`, {
    mode: 0o755,
  })
  const driver = ['node', inProject('tests/security/offline-morning.mjs'), watched]
  const { stdout } = await inNoNetwork([...driver, user.appFolder, path.join(user.home, 'offline')])
  expect(JSON.parse(stdout)).toEqual({ previewed: true, read: true, taken: true })

  const calls = (await fs.readFile(trace, 'utf8')).split('\n')
  expect(calls.some((call) => call.includes('AF_UNIX'))).toBe(true)
  expect(calls.filter(asksTheNetwork)).toEqual([])
})

test('the same watch sees a program that does ask', async ({ user }) => {
  const trace = path.join(user.home, 'trace-of-one-who-asks')
  const asking = "require('node:net').connect(9, '127.0.0.1').on('error', () => {})"
  await inNoNetwork(['sh', '-c', `${strace(trace)} node -e "${asking}"`])
  expect((await fs.readFile(trace, 'utf8')).split('\n').filter(asksTheNetwork)).toHaveLength(1)
})

function asksTheNetwork(call: string): boolean {
  return /AF_INET6?\b/.test(call)
}

function strace(file: string): string {
  return `strace -f --seccomp-bpf -qq -e trace=${WATCHED} -o '${file}'`
}

function inNoNetwork(command: readonly string[]) {
  const ready = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...command]
  return run('unshare', [...NO_NETWORK, '--', ...ready], { timeout: 110_000 })
}
