import path from 'node:path'
import { fileURLToPath } from 'node:url'

// Not import.meta.dirname: the bundler of our config files gets that one wrong.
const toolsFolder = path.dirname(fileURLToPath(import.meta.url))

/** The project's own folder; every tool works from here, wherever it was called from. */
export const projectFolder = path.resolve(toolsFolder, '..')

/** @param {string[]} parts */
export const inProject = (...parts) => path.join(projectFolder, ...parts)
