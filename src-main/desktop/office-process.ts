import {
  dialog,
  MessageChannelMain,
  shell,
  utilityProcess,
  type BrowserWindow,
  type UtilityProcess,
} from 'electron'
import path from 'node:path'
import type { DeskRequest, FromOffice, ToOffice } from '../ipc/desk-line'
import { note } from './log'

const MILLISECONDS_TO_CLOSE = 1_500

/** The process that holds the women's records, seen from the desktop. */
export type OfficeProcess = {
  /** Gives the window a line of its own to the office, past the desktop process. */
  readonly connect: (window: BrowserWindow) => void
  /** Has it write everything down and end; ended by force when it takes too long. */
  readonly close: () => Promise<void>
}

export type OfficeFiles = { readonly script: string; readonly dataFolder: string; readonly resources: string }

export function startOffice(
  files: OfficeFiles,
  hears: { readonly onLockAfter: (minutes: number | null) => void; readonly onGone: () => void },
): OfficeProcess {
  const child = utilityProcess.fork(files.script, [], {
    serviceName: 'Mentor Network Office records',
    stdio: 'ignore',
  })
  const say = (message: ToOffice) => child.postMessage(message)
  say({ tell: 'begin', dataFolder: files.dataFolder, resources: files.resources })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      note(`office process ended with ${code}`)
      hears.onGone()
      resolve()
    })
  })
  child.on('message', (message: FromOffice) => {
    if ('id' in message) void answer(message.request).then((text) => say({ id: message.id, answer: text }))
    else if (message.tell === 'lockAfter') hears.onLockAfter(message.minutes)
    else note(`office ${message.where} ${message.kind} ${message.stack.join(' | ')}`)
  })
  return { connect: (window) => connect(child, window), close: () => close(child, say, ended) }
}

function connect(child: UtilityProcess, window: BrowserWindow): void {
  const { port1, port2 } = new MessageChannelMain()
  child.postMessage({ tell: 'window' } satisfies ToOffice, [port1])
  window.webContents.postMessage('office-port', null, [port2])
}

async function close(
  child: UtilityProcess,
  say: (message: ToOffice) => void,
  ended: Promise<void>,
): Promise<void> {
  say({ tell: 'close' })
  const late = setTimeout(() => child.kill(), MILLISECONDS_TO_CLOSE)
  await ended
  clearTimeout(late)
}

async function answer(request: DeskRequest): Promise<string | null> {
  if (request.ask === 'openFile') return (await shell.openPath(request.path)) || null
  if (request.ask === 'chooseFolder') return chosenFolder()
  return request.ask === 'savePath' ? savePath(request.suggestedName) : chosenFile(request.ending)
}

async function savePath(suggestedName: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: path.basename(suggestedName) })
  return canceled ? null : filePath
}

async function chosenFile(ending: string): Promise<string | null> {
  const filters = [{ name: ending, extensions: [ending] }]
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openFile'], filters })
  return filePaths[0] ?? null
}

async function chosenFolder(): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] })
  return filePaths[0] ?? null
}
