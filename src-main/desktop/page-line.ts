import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import type { HandlersOf } from '../contract/command'
import { desktopCommands, type DesktopCommands } from '../contract/desktop'
import type { Reply } from '../contract/reply'
import { dispatch } from '../ipc/dispatch'
import { note, noteFault } from './log'
import { PAGE_ORIGIN } from './page-files'

let faults = 0

function report(name: string, error: unknown): string {
  faults += 1
  noteFault(name, error)
  return `D${faults}`
}

/** Answers what our own page asks of the desktop, and nobody else. */
export function answerPage(current: () => BrowserWindow | null, handlers: HandlersOf<DesktopCommands>): void {
  ipcMain.handle('desktop', async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!isOurPage(event, current())) {
      note('a message from elsewhere was refused')
      return { ok: false, problem: { code: 'unknown-command', details: {} } }
    }
    return dispatch({ commands: desktopCommands, handlers, report }, name, input)
  })
}

function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  if (window === null || senderFrame === null) return false
  const fromWindow = sender === window.webContents && senderFrame === window.webContents.mainFrame
  return fromWindow && senderFrame.url.startsWith(`${PAGE_ORIGIN}/`)
}
