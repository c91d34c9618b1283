import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { foundElectron } from '../../tools/app-under-test.mjs'
import { isRoot } from '../../tools/sandbox.mjs'
import { handbookAsHtml } from '../documents/cold/as-html'
import type { Row } from './bench'

const printer = fileURLToPath(new URL('browser/print.mjs', import.meta.url))

/** Milliseconds of CPU that Electron takes to start and to print so many handbooks itself, all its processes together. */
export function electronPrints(count: number): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'print-to-pdf-'))
  for (let copy = 1; copy <= count; copy++)
    writeFileSync(path.join(folder, `${copy}.html`), handbookAsHtml(copy))
  const args = [...(isRoot() ? ['--no-sandbox'] : []), printer]
  const said = execFileSync(foundElectron(), args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, BENCH_PAGES: folder },
  })
  rmSync(folder, { recursive: true, force: true })
  return Number(said)
}

/** Milliseconds of CPU that Chromium takes to print one handbook, all its processes together; null where it is not installed. */
export async function chromiumPrints(): Promise<number | null> {
  if (spawnSync('which', ['chromium'], { stdio: 'ignore' }).status !== 0) return null
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chromium-'))
  writeFileSync(path.join(folder, 'book.html'), handbookAsHtml(1))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/data`]
  const asked = [...flags, `--print-to-pdf=${folder}/book.pdf`, `${folder}/book.html`]
  const chromium = spawn('chromium', asked, { detached: true, stdio: 'ignore' })
  const taken = new Map<string, number>()
  while (chromium.exitCode === null) {
    for (const [pid, cpu] of cpuOfSession(chromium.pid)) taken.set(pid, cpu)
    await setTimeout(10)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  return [...taken.values()].reduce((sum, cpu) => sum + cpu, 0)
}

/** Its processes do not wait for one another, so each is looked at while it lives. Source: proc(5), `stat`; Linux only. */
function cpuOfSession(session: number | undefined): readonly (readonly [pid: string, cpu: number])[] {
  return readdirSync('/proc').flatMap((pid) => {
    const fields = statOf(pid)
    return Number(fields[3]) === session
      ? [[pid, 10 * (Number(fields[11]) + Number(fields[12]))] as const]
      : []
  })
}

function statOf(pid: string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

const typstPackage = '@myriaddreamin/typst-ts-node-compiler@0.7.0'

/** Typst weighs 51 MB and nobody but this bench asks for it: whoever wants the row installs it here. Null without it. */
export function typstFolder(): string | null {
  return existsSync('out/typst/node_modules') ? 'out/typst' : null
}

/** A row for a program that is not here. */
export function missing(program: 'Typst' | 'Chromium'): Row {
  const how = { Typst: `npm install --prefix out/typst ${typstPackage}`, Chromium: 'apt install chromium' }
  const reference = `skipped: ${program} not installed (${how[program]})`
  return { row: `one handbook against ${program}`, value: Number.NaN, unit: '×', reference, goal: null }
}
