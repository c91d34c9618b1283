import { spawn } from 'node:child_process'
import { projectFolder } from './project.mjs'

/**
 * Starts a program and answers with its exit code, 128 + n after a signal. What stops us stops it too.
 * @param {string} program
 * @param {string[]} [args]
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args = [], options = {}) {
  const child = spawn(program, args, { cwd: projectFolder, stdio: 'inherit', ...options })
  const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on('SIGINT', passOn).on('SIGTERM', passOn)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn)
      resolve(code ?? 128 + (signal === 'SIGINT' ? 2 : 15))
    })
  })
}

/**
 * Runs a program and answers with all it said on standard output.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function listen(program, args, options = {}) {
  const child = spawn(program, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'], ...options })
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * How to run npm: the very one that started us, with this Node, so that no shell is needed on any system.
 * @param {string[]} args
 * @returns {[program: string, args: string[]]}
 */
export function npm(args) {
  const script = process.env['npm_execpath']
  return script?.endsWith('npm-cli.js') ? [process.execPath, [script, ...args]] : ['npm', args]
}
