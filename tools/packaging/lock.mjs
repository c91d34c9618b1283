import fs from 'node:fs'
import { inProject } from '../project.mjs'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {boolean} [optional]
 * @property {boolean} [hasInstallScript]
 */

/** @returns {Record<string, LockedPackage>} by place, such as node_modules/zod */
export function lockedPackages() {
  return JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8')).packages
}

/** Places of the packages an installed app has in its own node_modules. */
export function shippedPackages() {
  const locked = Object.entries(lockedPackages())
  const shipped = locked.filter(([place, lock]) => place !== '' && !lock.dev && !lock.devOptional)
  return shipped.map(([place]) => place).filter((place) => fs.existsSync(inProject(place)))
}
