import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { SetupProblem, warn } from './say.mjs'

/** Electron refuses to run as root inside its sandbox. */
export const isRoot = () => process.getuid?.() === 0

/**
 * Arguments Electron needs because of who we are: none for an ordinary user, whose sandbox stays on.
 * @returns {string[]}
 */
export function sandboxArguments() {
  if (!isRoot()) return []
  warn(
    'Running as root, so Electron runs without its sandbox (--no-sandbox). Use an ordinary user for real work.',
  )
  return ['--no-sandbox']
}

/**
 * On some Linux systems an ordinary user may not make the namespaces Electron's sandbox is built from; then its helper
 * program has to belong to root. We say how, and never turn the sandbox off.
 * @param {string} program
 */
export function refuseWithoutSandbox(program) {
  if (process.platform !== 'linux' || isRoot() || mayMakeNamespaces()) return
  const helper = path.join(path.dirname(program), 'chrome-sandbox')
  if (!belongsToRoot(helper)) throw new SetupProblem(howToAllow(helper))
}

const mayMakeNamespaces = () =>
  spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0

/** @param {string} helper */
function belongsToRoot(helper) {
  const found = fs.statSync(helper, { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0
}

/** @param {string} helper */
const howToAllow = (
  helper,
) => `This system does not let Electron set up its sandbox as it is. Please run once:
  sudo chown root '${helper}' && sudo chmod 4755 '${helper}'`
