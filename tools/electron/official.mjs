import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '../project.mjs'
import { run } from '../run.mjs'
import { say } from '../say.mjs'
import { cacheFolder } from './cache-folder.mjs'

const aDay = 24 * 60 * 60 * 1000
const electronPackage = inProject('node_modules', 'electron')

/** The version package.json pins; the one an office is given. */
function officialVersion() {
  return JSON.parse(fs.readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version
}

/** @returns {string | null} the official program, when it has been downloaded */
export function officialElectron() {
  const pathFile = path.join(electronPackage, 'path.txt')
  if (!fs.existsSync(pathFile)) return null
  const program = path.join(electronPackage, 'dist', fs.readFileSync(pathFile, 'utf8').trim())
  return fs.existsSync(program) ? program : null
}

/**
 * Lets the electron package download itself; it checks the SHA-256 of what it gets. After a failure we do not try again
 * for a day, so that a laptop without the network does not wait at every start.
 */
export async function downloadOfficialElectron() {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD'] || failedToday()) return null
  say(`Electron: asking for the official ${officialVersion()}`)
  const code = await run(process.execPath, [path.join(electronPackage, 'install.js')], { stdio: 'ignore' })
  if (code !== 0) rememberFailure()
  return officialElectron()
}

const failureNote = () => path.join(cacheFolder(), `electron-${officialVersion()}.not-downloadable`)

function failedToday() {
  const note = fs.statSync(failureNote(), { throwIfNoEntry: false })
  return note !== undefined && Date.now() - note.mtimeMs < aDay
}

function rememberFailure() {
  fs.mkdirSync(cacheFolder(), { recursive: true })
  fs.writeFileSync(failureNote(), '')
}
