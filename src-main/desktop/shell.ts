import { app, nativeTheme, type BrowserWindow, type Session } from 'electron'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Appearance, type AppearanceChange, type MenuAction } from '../contract/desktop'
import { OFFICE_FOLDER } from '../contract/places'
import { readDesktopSettings, writeDesktopSettings, type DesktopSettings } from './appearance'
import { watchForAbsence } from './auto-lock'
import { setMenu } from './menu'
import { startOffice, type OfficeFiles, type OfficeProcess } from './office-process'
import { openWindow, showAs } from './window'

export type ShellParts = {
  readonly session: Session
  readonly preload: string
  readonly office: OfficeFiles
  readonly settingsFolder: string
}

/** The window and the office process behind it, as one thing that can be opened, locked and dressed. */
export class Shell {
  readonly #parts: ShellParts
  readonly #absence = watchForAbsence(() => void this.lock())
  #settings: DesktopSettings
  #window: BrowserWindow | null = null
  #office: OfficeProcess | null = null
  #closing: Promise<void> | null = null

  constructor(parts: ShellParts) {
    this.#parts = parts
    this.#settings = readDesktopSettings(parts.settingsFolder)
  }

  get window(): BrowserWindow | null {
    return this.#window
  }

  get appearance(): Appearance {
    return this.#settings.appearance
  }

  /** Whether an office was begun on this laptop. */
  get hasOffice(): boolean {
    return existsSync(path.join(this.#parts.office.dataFolder, OFFICE_FOLDER))
  }

  open(): void {
    const window = openWindow(this.#parts.session, this.#settings, this.#parts.preload)
    this.#window = window
    // Where there is none yet, the first page is drawn before the office process takes its share of the laptop.
    if (this.hasOffice) this.#office ??= this.#startOffice()
    this.#dress()
    window.webContents.on('dom-ready', () => showAs(window, this.appearance))
    window.webContents.on('render-process-gone', () => window.reload())
    window.on('close', () => this.#rememberBounds(window))
    window.on('closed', () => {
      if (this.#window === window) void this.quit()
    })
  }

  /** Gives the page a line to the office process. */
  meetOffice(): void {
    if (this.#window === null) return
    this.#office ??= this.#startOffice()
    this.#office.connect(this.#window)
  }

  /** Ends the process that holds the records and the page that showed them, and opens an empty one. */
  async lock(): Promise<void> {
    const window = this.#window
    if (window === null || this.#closing !== null) return
    this.#rememberBounds(window)
    this.#window = null
    window.destroy()
    await this.#closeOffice()
    this.open()
  }

  async quit(): Promise<void> {
    this.#window = null
    await this.#closeOffice()
    app.quit()
  }

  changeAppearance(change: AppearanceChange): Appearance {
    this.#save({ ...this.#settings, appearance: Appearance.parse({ ...this.appearance, ...change }) })
    this.#dress()
    this.#window?.webContents.send('appearance', this.appearance)
    return this.appearance
  }

  tellPage(action: MenuAction): void {
    this.#window?.webContents.send('menu', action)
  }

  #dress(): void {
    nativeTheme.themeSource = this.appearance.theme
    if (this.#window !== null) showAs(this.#window, this.appearance)
    setMenu(this.appearance.language, {
      inPage: (action) => this.tellPage(action),
      lock: () => void this.lock(),
      print: () => this.#window?.webContents.print({}),
      zoom: (step) => this.changeAppearance({ zoom: step === 0 ? 1 : zoomed(this.appearance.zoom, step) }),
      speak: (language) => this.changeAppearance({ language }),
    })
  }

  #startOffice(): OfficeProcess {
    return startOffice(this.#parts.office, {
      onLockAfter: (minutes) => this.#absence.lockAfter(minutes),
      onGone: () => {
        this.#office = null
        this.#absence.lockAfter(null)
        this.#window?.webContents.send('office-gone')
      },
    })
  }

  async #closeOffice(): Promise<void> {
    this.#closing ??= this.#office?.close() ?? Promise.resolve()
    await this.#closing
    this.#closing = null
  }

  #rememberBounds(window: BrowserWindow): void {
    this.#save({ ...this.#settings, bounds: window.getNormalBounds(), maximised: window.isMaximized() })
  }

  #save(settings: DesktopSettings): void {
    this.#settings = settings
    writeDesktopSettings(this.#parts.settingsFolder, settings)
  }
}

function zoomed(zoom: number, step: -1 | 1): number {
  return Math.min(3, Math.max(0.5, Math.round((zoom + step * 0.1) * 10) / 10))
}
