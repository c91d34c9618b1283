import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'vitest'

/** A test that asks an outside program; skipped, and told so, where it is not installed. */
export function testWith(program: string, title: string, run: () => Promise<void>): void {
  const isInstalled = spawnSync(program, ['--version']).error === undefined
  if (isInstalled) test(title, run)
  else test.skip(`skipped: ${program} not installed (${title})`, run)
}

/** What a program says of a PDF; `args` hold `PDF` where the file's path belongs. */
export function ask(
  bytes: Uint8Array,
  program: string,
  ...args: string[]
): { code: number | null; said: string; bytes: Uint8Array } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'documents-'))
  try {
    const file = path.join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    const { status, stdout, stderr } = spawnSync(
      program,
      args.map((arg) => (arg === 'PDF' ? file : arg)),
    )
    return { code: status, said: `${stdout.toString()}${stderr.toString()}`, bytes: stdout }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
