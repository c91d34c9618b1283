import { inProject } from './project.mjs'
import { listen, run } from './run.mjs'

const scripts = {
  'electron-builder': 'electron-builder/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  knip: 'knip/bin/knip.js',
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
}

/** @typedef {keyof typeof scripts} Command */

/** Every installed command the tools use, in the order people list them. */
export const commandNames = /** @type {Command[]} */ (Object.keys(scripts))

/** @param {Command} name */
export const scriptOf = (name) => inProject('node_modules', scripts[name])

/**
 * Runs an installed command with this very Node: no shell and no PATH, so alike on every system.
 * @param {Command} name
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const runCommand = (name, args, options) => run(process.execPath, [scriptOf(name), ...args], options)

/**
 * The same, answering with what it wrote on standard output.
 * @param {Command} name
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const listenToCommand = (name, args, options) =>
  listen(process.execPath, [scriptOf(name), ...args], options)
