import fs from 'node:fs'
import path from 'node:path'

/**
 * Takes away what belongs to Electron as a development tool and not to the packaged app.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName === 'darwin') return
  for (const file of ['resources/default_app.asar', 'version'])
    fs.rmSync(path.join(appOutDir, file), { force: true })
}
