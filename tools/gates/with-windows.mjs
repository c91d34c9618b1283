import { electronAtHand } from '../electron/surroundings.mjs'
import { openDisplays } from './displays.mjs'

/** Before Playwright's tests: finds Electron, and opens a display for each worker. Answers with what closes them again. */
export default async function prepare() {
  const { env } = await electronAtHand()
  Object.assign(process.env, env)
  return openDisplays()
}
