import { spawn, spawnSync } from 'node:child_process'
import { say, SetupProblem } from './say.mjs'

/**
 * @typedef {object} Display
 * @property {Record<string, string>} env what a program must be told to draw there
 * @property {() => void} close
 */

const screen = '1600x1000x24'

export const needsVirtualDisplay = () =>
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']

/**
 * The screen there is, or a virtual one in memory, with a window manager where one is installed.
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  if (!needsVirtualDisplay()) return { env: {}, close: () => {} }
  const server = startServer()
  const number = await numberOf(server)
  const env = { DISPLAY: `:${number}` }
  say(`No display here: using a virtual one (Xvfb, DISPLAY=${env.DISPLAY})`)
  const manager = startWindowManager(env)
  const close = () => {
    manager?.kill()
    server.kill()
  }
  process.once('exit', close)
  return { env, close }
}

function startServer() {
  if (!isInstalled('Xvfb'))
    throw new SetupProblem('No display, and Xvfb is not installed: sudo apt-get install xvfb')
  const args = ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset']
  return spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] })
}

/** @param {ReturnType<typeof startServer>} server */
function numberOf(server) {
  return new Promise((resolve, reject) => {
    server.stdout.once('data', (text) => resolve(String(text).trim()))
    server.once('close', () => reject(new SetupProblem('Xvfb did not start')))
  })
}

/** @param {Record<string, string>} env */
function startWindowManager(env) {
  if (!isInstalled('openbox')) return null
  return spawn('openbox', [], { env: { ...process.env, ...env }, stdio: 'ignore' })
}

/** @param {string} program */
const isInstalled = (program) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0
