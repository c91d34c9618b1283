import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Runs LibreOffice without a window on these files, with a profile of its own; what it makes lies in the folder.
 * It names files in the machine's own encoding, so it is told which: a bare environment would spoil æ, ø and å.
 */
export function runLibreOffice(folder: string, options: readonly string[], files: readonly string[]): void {
  const profile = path.join(folder, 'libre-office-profile')
  const told = ['--headless', `-env:UserInstallation=file://${profile}`, ...options, '--outdir', folder]
  execFileSync('soffice', [...told, ...files], {
    stdio: 'pipe',
    timeout: 180_000,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  fs.rmSync(profile, { recursive: true })
}
