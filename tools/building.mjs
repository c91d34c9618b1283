import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { runCommand } from './commands.mjs'
import { inProject } from './project.mjs'
import { say } from './say.mjs'

const sources = [
  'src-main',
  'src-renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const stamp = inProject('out', 'built-from')

/** Bundles the app; answers with the builder's exit code. */
export async function buildApp() {
  fs.rmSync(stamp, { force: true })
  const print = fingerprint()
  const code = await runCommand('electron-vite', ['build', '--logLevel', 'warn'])
  if (code === 0) fs.writeFileSync(stamp, print)
  return code
}

/** Bundles the app unless nothing has changed since the last time. */
export async function buildIfChanged() {
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint()) return 0
  say('Building the app')
  return buildApp()
}

/** Changes whenever a source is written, added or taken away. */
function fingerprint() {
  const hash = crypto.createHash('sha256')
  for (const file of sources.flatMap((source) => filesUnder(inProject(source)))) {
    const { mtimeMs, size } = fs.statSync(file)
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  if (!fs.statSync(place).isDirectory()) return [place]
  const entries = fs.readdirSync(place, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}
