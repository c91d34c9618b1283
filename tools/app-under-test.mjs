import { projectFolder } from './project.mjs'
import { isRoot } from './sandbox.mjs'

/**
 * How Playwright starts the app: the built one of this checkout, or the packaged one named in MNO_PACKAGED_APP.
 * @returns {{ executablePath: string, args: string[], chromiumSandbox: boolean }}
 */
export function appUnderTest() {
  const packaged = process.env['MNO_PACKAGED_APP']
  const rootsArguments = isRoot() ? ['--no-sandbox'] : []
  const chromiumSandbox = !isRoot()
  if (packaged) return { executablePath: packaged, args: rootsArguments, chromiumSandbox }
  return { executablePath: foundElectron(), args: [...rootsArguments, projectFolder], chromiumSandbox }
}

/** The Electron that the set-up of the tests found; see `gates/with-electron.mjs`. */
export function foundElectron() {
  const program = process.env['ELECTRON_EXEC_PATH']
  if (!program)
    throw new Error('ELECTRON_EXEC_PATH is not set: run this through a project of vitest or Playwright')
  return program
}
