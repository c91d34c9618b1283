import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '../project.mjs'

const folder = inProject('out', 'bundled-packages')

/**
 * A plugin for the bundler: writes down which npm packages went into a bundle, for the licence file.
 * @param {string} bundle
 * @returns {import('vite').Plugin}
 */
export const noteBundledPackages = (bundle) => ({
  name: 'note-bundled-packages',
  generateBundle(_options, files) {
    const modules = Object.values(files).flatMap((file) =>
      file.type === 'chunk' ? Object.keys(file.modules) : [],
    )
    const names = new Set(modules.flatMap((module) => packageOf(module) ?? []))
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(path.join(folder, `${bundle}.json`), JSON.stringify([...names].toSorted()))
  },
})

/** @returns {string[]} places in node_modules, as the lock names them */
export function bundledPackages() {
  const lists = fs
    .readdirSync(folder)
    .map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')))
  return [...new Set(lists.flat())]
}

/**
 * `/…/node_modules/@mantine/core/esm/Button.mjs` lies in `node_modules/@mantine/core`.
 * @param {string} module
 */
const packageOf = (module) =>
  module.replaceAll('\\', '/').match(/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)(?!.*node_modules)/)?.[0]
