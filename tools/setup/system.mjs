import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { run } from '../run.mjs'
import { say, warn } from '../say.mjs'

/** @typedef {import('./system-packages.mjs').SystemPackage} SystemPackage */

/**
 * Installs the system packages that are missing where we may (root on Debian or Ubuntu); elsewhere prints the command.
 * @param {SystemPackage[]} packages
 */
export async function ensureSystemPackages(packages) {
  if (!isDebian()) return
  const missing = missingFrom(packages)
  if (missing.length === 0) return
  if (process.getuid?.() === 0) await install(missing)
  else sayHowToInstall(missing)
}

function isDebian() {
  return (
    process.platform === 'linux' && fs.existsSync('/usr/bin/apt-get') && fs.existsSync('/var/lib/dpkg/status')
  )
}

/** @param {SystemPackage[]} packages */
function missingFrom(packages) {
  const names = packages.flatMap((wanted) => wanted.names)
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...names], {
    encoding: 'utf8',
  })
  const installed = new Set(stdout.split('\n').flatMap((line) => line.match(/^(\S+) installed$/)?.[1] ?? []))
  return packages.filter((wanted) => !wanted.names.some((name) => installed.has(name)))
}

/** @param {SystemPackage[]} missing */
async function install(missing) {
  say('System packages: installing with apt')
  for (const { names, why } of missing) say(`  ${names[0]} – ${why}`)
  await apt(['update'])
  const code = await apt(['install', '-y', '--no-install-recommends', ...missing.map(knownName)])
  if (code !== 0) warn('apt-get could not install all of them; tests that need them will say so.')
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300']
  return run('apt-get', [...quiet, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** @param {SystemPackage} wanted */
export const knownName = ({ names }) => names.find(isKnown) ?? String(names[0])

/** @param {string} name */
const isKnown = (name) =>
  spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0

/** @param {SystemPackage[]} missing */
function sayHowToInstall(missing) {
  warn('Missing on this machine (not root, so please run it yourself):')
  warn(`  sudo apt-get install --no-install-recommends ${missing.map(knownName).join(' ')}`)
}
