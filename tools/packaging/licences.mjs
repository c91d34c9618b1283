import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '../project.mjs'
import { bundledPackages } from './bundled-packages.mjs'
import { lockedPackages, shippedPackages } from './lock.mjs'

const rule = '-'.repeat(80)

/** Writes `out/THIRD-PARTY.txt`: every npm package and typeface that the app carries, with its licence. */
export function writeLicences() {
  const places = [...new Set([...shippedPackages(), ...bundledPackages()])].toSorted()
  const parts = [introduction, ...places.map(partForPackage), ...typefaces()]
  fs.writeFileSync(inProject('out', 'THIRD-PARTY.txt'), parts.join(`\n${rule}\n\n`))
}

const introduction = `Mentor Network Office carries the work of others, with thanks.
Electron's own licence and those of Chromium lie beside the program (LICENSE.electron.txt, LICENSES.chromium.html).
`

/** @param {string} place such as node_modules/zod */
function partForPackage(place) {
  const { version, license = 'see its licence file' } = lockedPackages()[place] ?? {}
  const name = place.replace(/^.*node_modules\//, '')
  return `${name} ${version} (${license})\n\n${licenceTextsIn(inProject(place))}`
}

/** @param {string} folder */
function licenceTextsIn(folder) {
  const files = fs.readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const texts = files.filter((file) => fs.statSync(path.join(folder, file)).isFile())
  if (texts.length === 0) return withoutText(folder)
  return texts.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n') + '\n'
}

/** @param {string} folder */
function withoutText(folder) {
  const { author, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors')
  return `By ${by}, under the licence ${license}; the package brings no text of it.\n`
}

function typefaces() {
  const folder = inProject('resources', 'fonts')
  const licences = fs.readdirSync(folder).filter((file) => file.endsWith('-OFL.txt'))
  return licences.map(
    (file) =>
      `Typeface ${file.replace('-OFL.txt', '')} (OFL-1.1)\n\n${fs.readFileSync(path.join(folder, file), 'utf8')}`,
  )
}
