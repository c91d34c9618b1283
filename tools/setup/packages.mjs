import fs from 'node:fs'
import { inProject } from '../project.mjs'
import { npm, run } from '../run.mjs'
import { say, SetupProblem } from '../say.mjs'

/** Installs what package-lock.json names, unless exactly that is installed already. */
export async function ensurePackages() {
  if (packagesAreCurrent()) return
  say('npm packages: installing (a minute or two, once)')
  const code = await run(...npm(['ci', '--loglevel=error', '--no-progress']))
  if (code !== 0) throw new SetupProblem('npm ci failed; what npm wrote above says why.')
}

const packagesAreCurrent = () =>
  isCurrent(
    lockedPackages(inProject('package-lock.json')),
    lockedPackages(inProject('node_modules', '.package-lock.json')),
  )

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Lock
 */

/**
 * True when every package of the lock is installed in the version the lock wants. npm leaves out optional ones that are
 * for other systems.
 * @param {Record<string, Lock>} wanted by place, as package-lock.json has them
 * @param {Record<string, Lock>} installed as npm notes them in node_modules
 */
export function isCurrent(wanted, installed) {
  return Object.entries(wanted).every(([place, lock]) => place === '' || fits(lock, installed[place]))
}

/**
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
