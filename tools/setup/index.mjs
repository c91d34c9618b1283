import { needsVirtualDisplay } from '../display.mjs'
import { ensurePackages } from './packages.mjs'
import {
  archivePrograms,
  diskPrograms,
  packagingPrograms,
  testPrograms,
  virtualDisplay,
  windowLibraries,
} from './system-packages.mjs'
import { ensureSystemPackages } from './system.mjs'

/** All that a window needs on this machine, except Electron itself. */
export async function setUpForWindows() {
  await ensurePackages()
  await ensureSystemPackages([...windowLibraries, ...displayPackages()])
}

/** The same, and the programs the tests ask for a second opinion. */
export async function setUpForTests() {
  await ensurePackages()
  await ensureSystemPackages([...windowLibraries, ...displayPackages(), ...testPrograms])
}

/** The same, and what only the long tests need. */
export async function setUpForLongTests() {
  await setUpForTests()
  await ensureSystemPackages([...diskPrograms, ...archivePrograms])
}

/** What electron-builder needs, beyond npm packages and Electron. */
export async function setUpForPackaging() {
  await ensurePackages()
  await ensureSystemPackages(packagingPrograms)
}

const displayPackages = () => (needsVirtualDisplay() ? virtualDisplay : [])
