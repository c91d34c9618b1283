import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '../project.mjs'

const twin = inProject('out', 'inspectable-app')

/**
 * Copies a packaged app and lifts one of its guards: that no debugger may attach. Playwright needs to.
 * @param {string} program of the hardened app
 * @returns {Promise<string>} the copy's program
 */
export async function makeInspectable(program) {
  const folder = packageFolder(program)
  fs.rmSync(twin, { recursive: true, force: true })
  fs.cpSync(folder, twin, { recursive: true, verbatimSymlinks: true })
  const copy = path.join(twin, path.relative(folder, program))
  // Not imported above: on a bare checkout this file is read before the packages are there.
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses')
  await flipFuses(copy, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  return copy
}

/**
 * Two levels below dist/: `dist/linux-unpacked`, `dist/mac-arm64`.
 * @param {string} program
 */
function packageFolder(program) {
  const [name = ''] = path.relative(inProject('dist'), program).split(path.sep)
  return inProject('dist', name)
}
