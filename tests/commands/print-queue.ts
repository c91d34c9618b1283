import { execFileSync, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const SCHEDULER = '/usr/sbin/cupsd'
const PROGRAMS = '/usr/lib/cups'

export const hasQueues =
  fs.existsSync(SCHEDULER) && ['lp', 'lpadmin'].every((one) => spawnSync('which', [one]).status === 0)

/** What the printer was given: the order as CUPS passes it on, and the bytes. */
export type Given = { title: string; copies: string; options: readonly string[]; bytes: Uint8Array }

export type Queue = {
  /** For the environment of whoever prints. */
  server: string
  printer: string
  given: () => Promise<Given>
  /** From now on the printer stops at every job and says why. */
  stop: (reason: string) => void
  /** Runs one of the spooler's own programs. */
  tell: (program: string, ...args: string[]) => void
  close: () => Promise<void>
}

/** A scheduler and a queue of our own, whose printer writes down what it is given (see cups(1), backend(7)). */
export async function openQueue(printer: string, most = 500): Promise<Queue> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'queue-'))
  const out = path.join(folder, 'out')
  const server = path.join(folder, 'cups.sock')
  const args = writeSettings(folder, server, most)
  const scheduler = spawn(SCHEDULER, args, { stdio: 'ignore' })
  const tell = (program: string, ...rest: string[]): void => {
    execFileSync(program, rest, { env: { ...process.env, CUPS_SERVER: server }, stdio: 'ignore' })
  }
  await until(() => fs.existsSync(server) && answers(server))
  tell('lpadmin', '-p', printer, '-E', '-v', `note:${out}`, '-m', 'raw')
  return {
    server,
    printer,
    tell,
    given: () => readGiven(out),
    stop: (reason) => fs.writeFileSync(path.join(out, 'trouble'), reason),
    close: async () => {
      const ended = new Promise((resolve) => scheduler.once('exit', resolve))
      scheduler.kill()
      await ended
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

const BACKEND = `#!/bin/sh
if [ $# -eq 0 ]; then exit 0; fi
out=\${DEVICE_URI#note:}
if [ -f "$out/trouble" ]; then echo "STATE: +$(cat "$out/trouble")" >&2; exit 4; fi
if [ -n "$6" ]; then cat "$6"; else cat; fi > "$out/job.pdf"
printf '%s\\n' "$3" "$4" "$5" > "$out/job.tmp"
mv "$out/job.tmp" "$out/job.txt"
`

/** The scheduler's own programs, with one more kind of printer; everything it writes stays in the folder. */
function writeSettings(folder: string, server: string, most: number): string[] {
  const made = Object.fromEntries(
    ['root', 'spool', 'tmp', 'cache', 'state', 'bin', 'bin/backend', 'out'].map((name) => {
      fs.mkdirSync(path.join(folder, name), { recursive: true })
      return [name, path.join(folder, name)]
    }),
  )
  fs.chmodSync(folder, 0o755)
  fs.chmodSync(path.join(folder, 'out'), 0o777)
  for (const name of fs.readdirSync(PROGRAMS).filter((one) => !one.startsWith('backend')))
    fs.symlinkSync(path.join(PROGRAMS, name), path.join(folder, 'bin', name))
  fs.writeFileSync(path.join(folder, 'bin/backend/note'), BACKEND, { mode: 0o755 })
  const files = path.join(folder, 'files.conf')
  const settings = path.join(folder, 'cupsd.conf')
  fs.writeFileSync(files, filesOf(folder, made))
  fs.writeFileSync(settings, rulesOf(server, most))
  return ['-f', '-c', settings, '-s', files]
}

function filesOf(folder: string, made: Readonly<Record<string, string>>): string {
  return `ServerRoot ${made['root']}
ServerBin ${made['bin']}
RequestRoot ${made['spool']}
TempDir ${made['tmp']}
CacheDir ${made['cache']}
StateDir ${made['state']}
AccessLog ${folder}/access.log
ErrorLog ${folder}/error.log
PageLog ${folder}/page.log
`
}

function rulesOf(server: string, most: number): string {
  const all = '\n  Order allow,deny\n  Allow all\n'
  return `Listen ${server}
Browsing Off
WebInterface No
DefaultAuthType None
MaxJobsPerPrinter ${most}
<Location />${all}</Location>
<Location /admin>${all}</Location>
<Policy default>
  <Limit All>${all}  </Limit>
</Policy>
`
}

function answers(server: string): boolean {
  return spawnSync('lpstat', ['-r'], { env: { ...process.env, CUPS_SERVER: server } }).status === 0
}

async function readGiven(out: string): Promise<Given> {
  const order = path.join(out, 'job.txt')
  await until(() => fs.existsSync(order))
  const [title = '', copies = '', options = ''] = fs.readFileSync(order, 'utf8').split('\n')
  const bytes = new Uint8Array(fs.readFileSync(path.join(out, 'job.pdf')))
  fs.rmSync(order)
  return { title, copies, options: options.split(' '), bytes }
}

/** Waits for another process; gives up after 20 seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 400; turn++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('waited in vain')
}
