import { app, Menu } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import { aboutApp, isTestBuild } from './desktop/about'
import { openingSwitches } from './desktop/command-line'
import { keepLogIn, note, noteFault } from './desktop/log'
import { announceScheme, servePageFiles } from './desktop/page-files'
import { answerPage } from './desktop/page-line'
import { Shell } from './desktop/shell'
import { shutSession } from './desktop/shut-session'

const built = path.resolve(import.meta.dirname, '..')
const resources = app.isPackaged
  ? path.join(process.resourcesPath, 'resources')
  : path.resolve(built, '..', 'resources')
const ownFolder = process.env['MENTOR_NETWORK_OFFICE_DATA']

if (ownFolder !== undefined) app.setPath('userData', path.resolve(ownFolder))
const dataFolder = app.getPath('userData')

refuseOnlookers()
announceScheme()
// Ours comes with the window; the one Electron would make before it is never seen.
Menu.setApplicationMenu(null)
if (process.getuid?.() !== 0) app.enableSandbox()
if (app.requestSingleInstanceLock()) begin()
else app.quit()

function begin(): void {
  fs.mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  keepLogIn(dataFolder)
  process.on('uncaughtException', (error) => noteFault('desktop', error))
  process.on('unhandledRejection', (error) => noteFault('desktop', error))
  // Not awaited at the top level: an ES module that waits here never lets the app become ready.
  app.whenReady().then(openShell, (error: unknown) => noteFault('start', error))
  app.on('window-all-closed', () => {})
}

function openShell(): void {
  const session = shutSession()
  const shell = new Shell({
    session,
    preload: path.join(built, 'preload', 'preload.cjs'),
    office: { script: path.join(built, 'main', 'office.js'), dataFolder, resources },
    settingsFolder: dataFolder,
  })
  const folders = { page: path.join(built, 'renderer'), fonts: path.join(resources, 'fonts') }
  servePageFiles(session, folders, () => ({
    language: shell.appearance.language,
    office: shell.hasOffice ? 'begun' : 'none',
  }))
  answerPage(() => shell.window, {
    appearance: () => shell.appearance,
    changeAppearance: (change) => shell.changeAppearance(change),
    meetOffice: () => after(() => shell.meetOffice()),
    lock: () => after(() => void shell.lock()),
    printPage: () => after(() => shell.window?.webContents.print({})),
    about: () => aboutApp(resources),
    showProgress: ({ part }) => after(() => shell.window?.setProgressBar(part ?? -1)),
  })
  app.on('second-instance', () => shell.window?.focus())
  app.on('before-quit', (event) => {
    if (shell.window === null) return
    event.preventDefault()
    shell.window.close()
  })
  shell.open()
  // Later: opening the log takes time that the first page needs.
  setTimeout(note, 1_000, 'opened')
}

function after(deed: () => void): null {
  deed()
  return null
}

/** A package handed to an office never runs with a switch that opens it to others. */
function refuseOnlookers(): void {
  const given = openingSwitches((name) => app.commandLine.hasSwitch(name))
  if (app.isPackaged && !isTestBuild() && given.length > 0) app.exit(1)
}
