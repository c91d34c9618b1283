import fs from 'node:fs'
import path from 'node:path'
import { isSpare, spare } from '../electron/spare.mjs'

/**
 * Takes away what belongs to Electron as a development tool and not to the packaged app, and marks a test build where
 * the app's About page looks: `test-build.json` in its resources folder.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName === 'darwin') return
  for (const file of ['resources/default_app.asar', 'version'])
    fs.rmSync(path.join(appOutDir, file), { force: true })
  if (isSpare(path.join(appOutDir, 'program'))) markAsTestBuild(path.join(appOutDir, 'resources'))
}

/** @param {string} resources */
function markAsTestBuild(resources) {
  fs.writeFileSync(
    path.join(resources, 'test-build.json'),
    JSON.stringify({ electron: spare.electronVersion }),
  )
}
