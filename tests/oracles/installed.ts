import fs from 'node:fs'
import path from 'node:path'

/** Whether this machine has the program, without running it. */
export function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return folders.some((folder) => fs.existsSync(path.join(folder, program)))
}
