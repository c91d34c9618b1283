import fs from 'node:fs'
import { inProject } from '../project.mjs'
import { npm, run } from '../run.mjs'
import { say, SetupProblem } from '../say.mjs'

/** Installs what package-lock.json names, unless exactly that is installed already. */
export async function ensurePackages() {
  if (packagesAreCurrent()) return
  say('npm packages: installing (a minute or two, once)')
  const code = await run(npm.program, ['ci', '--loglevel=error', '--no-progress'], npm.options)
  if (code !== 0) throw new SetupProblem('npm ci failed; what npm wrote above says why.')
}

/** True when every package of the lock lies in node_modules in the version the lock wants. */
export function packagesAreCurrent() {
  const wanted = lockedPackages(inProject('package-lock.json'))
  const installed = lockedPackages(inProject('node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([place, lock]) => place === '' || fits(lock, installed[place]))
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Lock
 * @param {Lock} wanted
 * @param {Lock | undefined} found
 */
function fits(wanted, found) {
  if (found === undefined) return wanted.optional === true || wanted.devOptional === true
  return found.version === wanted.version && found.integrity === wanted.integrity
}

/**
 * @param {string} file
 * @returns {Record<string, Lock>}
 */
function lockedPackages(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : {}
}
