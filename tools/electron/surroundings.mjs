import path from 'node:path'
import { openDisplay } from '../display.mjs'
import { isRoot, refuseWithoutSandbox } from '../sandbox.mjs'
import { findElectron } from './find.mjs'

/**
 * Electron, as environment variables the build tool and the tests understand.
 * @returns {Promise<{ program: string, env: Record<string, string> }>}
 */
export async function electronAtHand() {
  const { program } = await findElectron()
  refuseWithoutSandbox(program)
  return { program, env: variablesFor(program) }
}

/**
 * The same, and a display to run it on.
 * @returns {Promise<{ program: string, env: Record<string, string>, close: () => void }>}
 */
export async function electronSurroundings() {
  const { program, env } = await electronAtHand()
  const display = await openDisplay()
  return { program, env: { ...env, ...display.env }, close: display.close }
}

/**
 * @param {string} program
 * @returns {Record<string, string>}
 */
function variablesFor(program) {
  const found = { ELECTRON_EXEC_PATH: program, ELECTRON_OVERRIDE_DIST_PATH: path.dirname(program) }
  return isRoot() ? { ...found, NO_SANDBOX: '1' } : found
}
