import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { foundElectron } from './app-under-test.mjs'
import { shippedPackages } from './packaging/lock.mjs'
import { inProject } from './project.mjs'
import { isRoot } from './sandbox.mjs'

/** Debian's `nobody`: an ordinary user that every system has. */
const nobody = 65534

/**
 * @typedef {object} OrdinaryUser
 * @property {string} home a folder of her own, hers to read and write
 * @property {string} executablePath starts Electron as her, with its sandbox on; give it to Playwright or spawn it
 * @property {string} appFolder the built app, where she can read it; the argument after the switches
 * @property {(program: string, args: string[]) => [string, string[]]} command any program, as her
 * @property {() => void} leave removes her home
 */

/**
 * An ordinary user to run the app as. Root becomes `nobody` for the purpose; anyone else is one already.
 * @returns {OrdinaryUser}
 */
export function becomeOrdinaryUser() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'mentor-office-user-'))
  const appFolder = copyApp(path.join(home, 'app'))
  const command = (/** @type {string} */ program, /** @type {string[]} */ args) => asUser(home, program, args)
  const executablePath = writeLauncher(home, command(foundElectron(), []))
  giveAway(home)
  return {
    home,
    executablePath,
    appFolder,
    command,
    leave: () => fs.rmSync(home, { recursive: true, force: true }),
  }
}

/** @type {(home: string, program: string, args: string[]) => [string, string[]]} */
function asUser(home, program, args) {
  const atHome = [
    `HOME=${home}`,
    `XDG_CONFIG_HOME=${home}/.config`,
    `XDG_RUNTIME_DIR=${home}`,
    `TMPDIR=${home}`,
  ]
  const inHerName = ['env', ...atHome, program, ...args]
  if (!isRoot()) return ['env', inHerName.slice(1)]
  return ['setpriv', [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--', ...inHerName]]
}

/**
 * @param {string} home
 * @param {[string, string[]]} command
 */
function writeLauncher(home, [program, args]) {
  const launcher = path.join(home, 'electron')
  const words = [program, ...args].map((word) => `'${word}'`).join(' ')
  fs.writeFileSync(launcher, `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 })
  return launcher
}

/**
 * The checkout may lie where only root can read, so she gets a copy of what the app runs from.
 * @param {string} folder
 */
function copyApp(folder) {
  for (const place of [
    'package.json',
    'out/main',
    'out/preload',
    'out/renderer',
    'resources',
    ...shippedPackages(),
  ])
    fs.cpSync(inProject(place), path.join(folder, place), { recursive: true })
  return folder
}

/** @param {string} home */
function giveAway(home) {
  if (isRoot()) spawnSync('chown', ['-R', `${nobody}:${nobody}`, home])
}
