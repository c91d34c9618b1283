import { SetupProblem } from '../say.mjs'
import { downloadOfficialElectron, officialElectron } from './official.mjs'
import { prepareSpare, readySpare, spareFitsHere } from './spare.mjs'

/**
 * @typedef {'given' | 'official' | 'spare'} Source
 * @typedef {{ program: string, source: Source }} FoundElectron
 */

/**
 * The Electron to run: the one named in ELECTRON_EXEC_PATH, else the official one, else the spare.
 * @returns {Promise<FoundElectron>}
 */
export async function findElectron() {
  const given = process.env['ELECTRON_EXEC_PATH']
  if (given) return { program: given, source: 'given' }
  const official = officialElectron() ?? (await downloadOfficialElectron())
  if (official) return { program: official, source: 'official' }
  if (!spareFitsHere()) throw new SetupProblem(cannotDownload)
  return { program: readySpare() ?? (await prepareSpare()), source: 'spare' }
}

const cannotDownload =
  'Electron could not be downloaded from github.com. Check the network (or its proxy), or set ELECTRON_EXEC_PATH to an Electron you have.'
