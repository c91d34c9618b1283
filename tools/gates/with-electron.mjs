import { electronSurroundings } from '../electron/surroundings.mjs'

/**
 * Before the tests that open windows: finds Electron and a display, and names them in the environment the tests inherit.
 * Answers with what closes the display again.
 */
export default async function prepare() {
  const { env, close } = await electronSurroundings()
  Object.assign(process.env, env)
  return close
}
