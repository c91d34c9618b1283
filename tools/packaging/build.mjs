import fs from 'node:fs'
import { buildApp } from '../building.mjs'
import { runCommand } from '../commands.mjs'
import { findElectron } from '../electron/find.mjs'
import { isSpare } from '../electron/spare.mjs'
import { inProject } from '../project.mjs'
import { say, SetupProblem, warn } from '../say.mjs'
import { makeInspectable } from './inspectable.mjs'
import { writeLicences } from './licences.mjs'

/** Builds the packages of this system into dist/. */
export async function packageApp() {
  if ((await buildApp()) !== 0) throw new SetupProblem('The app could not be built; see above.')
  await runBuilder([])
  const { program } = await findElectron()
  if (isSpare(program))
    warn('TEST BUILD: it carries the spare Electron, which is out of support. Not for an office.')
}

/**
 * Packages the built app without an installer, and a copy that Playwright may attach to.
 * @returns {Promise<Record<string, string>>} where both lie, for the tests
 */
export async function packageForTests() {
  await runBuilder(['--dir'])
  const hardened = packagedProgram()
  return { MNO_HARDENED_APP: hardened, MNO_PACKAGED_APP: await makeInspectable(hardened) }
}

/** @param {string[]} args */
async function runBuilder(args) {
  say('Packaging')
  writeLicences()
  const { program } = await findElectron()
  const env = { ...process.env, ...debTool(), ELECTRON_EXEC_PATH: program }
  const code = await runCommand('electron-builder', ['--config', 'electron-builder.config.mjs', ...args], {
    env,
  })
  if (code !== 0) throw new SetupProblem('electron-builder failed; see above.')
}

/**
 * electron-builder would download its own tool for .deb files.
 * @returns {Record<string, string>}
 */
const debTool = () =>
  process.platform === 'linux' ? { CUSTOM_FPM_PATH: inProject('tools', 'packaging', 'fpm.mjs') } : {}

/** The program inside the unpacked package that electron-builder has just made. */
function packagedProgram() {
  const { folder, program } = process.platform === 'darwin' ? onMac : elsewhere
  const unpacked = fs.readdirSync(inProject('dist')).find((name) => folder.test(name))
  return inProject('dist', String(unpacked), program)
}

const onMac = {
  folder: /^mac(-\w+)?$/,
  program: 'Mentor Network Office.app/Contents/MacOS/Mentor Network Office',
}
const elsewhere = {
  folder: /^(linux|win)(-\w+)?-unpacked$/,
  program: process.platform === 'win32' ? 'mentor-network-office.exe' : 'mentor-network-office',
}
