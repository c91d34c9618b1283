import { app, BrowserWindow } from 'electron'
import { fileURLToPath } from 'node:url'

/** The least that is an app: one sandboxed window with a preload, a page of one line, and nothing behind it. */
const beside = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url))

app.setPath('userData', String(process.env['MENTOR_NETWORK_OFFICE_DATA']))
app.whenReady().then(open, () => app.exit(1))

function open() {
  const webPreferences = { preload: beside('preload.cjs'), sandbox: true, contextIsolation: true }
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences })
  void window.loadFile(beside('index.html'))
}
