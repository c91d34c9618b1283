// Stands where Electron's own default_app stands: opens the app folder named on the command line.
// It must be an ES module that awaits the app, so that Electron holds `ready` back until the app has loaded.
import { app } from 'electron'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const asked = readArguments(process.argv.slice(1))
const requireFromHere = createRequire(path.join(process.cwd(), 'here'))
for (const preload of asked.preloads) requireFromHere(preload)
if (asked.target === null) process.exit(0)
try {
  await import(pathToFileURL(mainFileOf(path.resolve(asked.target))).toString())
} catch (fault) {
  console.error(fault)
  process.exit(1)
}

function readArguments(args) {
  const preloads = []
  for (let i = 0; i < args.length; i++) {
    const word = args[i]
    if (word === '--version' || word === '-v') sayVersion()
    else if (word === '-r' || word === '--require') preloads.push(args[++i])
    else if (word.startsWith('--require=')) preloads.push(word.slice('--require='.length))
    else if (!word.startsWith('-')) return { preloads, target: word }
  }
  return { preloads, target: null }
}

function sayVersion() {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}

function mainFileOf(target) {
  const manifest = path.join(target, 'package.json')
  if (!fs.existsSync(manifest)) return target
  const described = JSON.parse(fs.readFileSync(manifest, 'utf8'))
  introduce(described)
  app.setAppPath(target)
  return path.resolve(target, described.main ?? 'index.js')
}

function introduce({ name, productName, version, desktopName }) {
  if (version) app.setVersion(version)
  if (productName ?? name) app.name = productName ?? name
  if (desktopName) app.setDesktopName(desktopName)
  app.setPath('userData', path.join(app.getPath('appData'), app.name))
}
