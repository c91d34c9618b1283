import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
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

/** Programs that the design names beside ours; without them the table says so. */
export function othersMissing(): Row[] {
  return ['typst', 'chromium']
    .filter((program) => !isInstalled(program))
    .map((program) => ({
      row: `one handbook against ${program}`,
      value: Number.NaN,
      unit: '×',
      reference: `skipped: ${program} not installed`,
      goal: null,
    }))
}

function isInstalled(program: string): boolean {
  return spawnSync('which', [program], { stdio: 'ignore' }).status === 0
}
