import { warn } from './say.mjs'

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
