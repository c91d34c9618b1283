import { app } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import type { About } from '../contract/desktop'

/** Whether this build carries an Electron that is only for trying things out. */
export function isTestBuild(): boolean {
  return app.isPackaged && fs.existsSync(path.join(process.resourcesPath, 'test-build.json'))
}

/** What the app is made of, for the About page. */
export function aboutApp(resources: string): About {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions['chrome'] ?? '',
    node: process.versions.node,
    testBuild: isTestBuild(),
    licences: readOrEmpty(path.join(resources, 'THIRD-PARTY.txt')),
  }
}

function readOrEmpty(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}
