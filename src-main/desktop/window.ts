import { app, BrowserWindow, screen, type Session } from 'electron'
import path from 'node:path'
import type { Appearance } from '../contract/desktop'
import type { Bounds, DesktopSettings } from './appearance'
import { PAGE } from './page-files'

/** Opens the one window of the app, where it was last time if that screen is still there. */
export function openWindow(session: Session, settings: DesktopSettings, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    ...(settings.bounds !== null && isOnAScreen(settings.bounds)
      ? settings.bounds
      : { width: 1280, height: 800 }),
    minWidth: 640,
    minHeight: 480,
    title: 'Mentor Network Office',
    backgroundColor: settings.appearance.theme === 'dark' ? '#1b181d' : '#faf9fb',
    webPreferences: {
      session,
      preload: path.resolve(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      webviewTag: false,
      v8CacheOptions: 'none',
      devTools: !app.isPackaged && process.env['MENTOR_NETWORK_OFFICE_DEVTOOLS'] === '1',
    },
  })
  if (settings.maximised) window.maximize()
  stayOnThePage(window)
  showAs(window, settings.appearance)
  void window.loadURL(PAGE)
  return window
}

/** Zoom, and the title bar that follows the theme. */
export function showAs(window: BrowserWindow, appearance: Appearance): void {
  window.webContents.setZoomFactor(appearance.zoom)
}

function stayOnThePage({ webContents }: BrowserWindow): void {
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.on('will-frame-navigate', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

function isOnAScreen(bounds: Bounds): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = bounds.x < workArea.x + workArea.width - 100 && bounds.x + bounds.width > workArea.x + 100
    const down = bounds.y < workArea.y + workArea.height - 100 && bounds.y >= workArea.y - 10
    return across && down
  })
}
