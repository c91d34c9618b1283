/** Prints the names of the system packages that `npm test` uses, for `apt-get install`. */
import { knownName } from './setup/system.mjs'
import { testPrograms, virtualDisplay, windowLibraries } from './setup/system-packages.mjs'

console.log([...windowLibraries, ...virtualDisplay, ...testPrograms].map(knownName).join(' '))
