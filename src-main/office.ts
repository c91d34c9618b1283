import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { MessageEvent } from 'electron'
import { officeHandlers } from './commands'
import type { Desk } from './commands/desk'
import { clearOutgoing } from './commands/outgoing'
import { Room } from './commands/room'
import { writeWhole } from './commands/write-whole'
import { officeCommands } from './contract'
import type { OfficeEvent } from './contract/bridge'
import { Day, Instant } from './domain/records/calendar'
import type { DeskRequest, FromOffice, ToOffice } from './ipc/desk-line'
import { servePort } from './ipc/serve-port'
import { laptop } from './storage'

const line = process.parentPort
const waiting = new Map<number, (answer: string | null) => void>()
const windows = new Set<(event: OfficeEvent) => void>()
let asked = 0
let faults = 0
let room: Room | null = null

line.on('message', ({ data, ports }: MessageEvent) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the desktop process can write on this line.
  const message = data as ToOffice
  if ('id' in message) waiting.get(message.id)?.(message.answer)
  else if (message.tell === 'begin') begin(deskIn(message.dataFolder, message.resources))
  else if (message.tell === 'close') void end()
  else if (room !== null && ports[0] !== undefined) serveWindow(room, ports[0])
})

/** What was shown and never cleared away, because the laptop went down, goes first. */
function begin(desk: Desk): void {
  room = new Room(desk)
  void clearOutgoing(desk)
}

type OfficePort = MessageEvent['ports'][number]

function serveWindow(open: Room, port: OfficePort): void {
  const surroundings = laptop({ worker: new URL('./storage-worker.js', import.meta.url), onEvent: () => {} })
  const handlers = officeHandlers(open, surroundings)
  const tell = servePort(port, { commands: officeCommands, handlers, report })
  windows.add(tell)
  port.on('close', () => windows.delete(tell))
}

function deskIn(dataFolder: string, resources: string): Desk {
  return {
    dataFolder,
    resources,
    today: () =>
      Day.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())),
    now: () => Instant.parse(Date.now()),
    newId,
    saveFile,
    chooseFile: (ending) => askDesktop({ ask: 'chooseFile', ending }),
    chooseFolder: () => askDesktop({ ask: 'chooseFolder' }),
    newFolderIn: (folder, name) => newFolderIn(folder, name),
    dropFolder: (folder) => fs.rm(folder, { recursive: true, force: true, maxRetries: 3 }),
    writeInto: async (folder, name, bytes) => writeWhole(path.join(folder, path.basename(name)), bytes),
    openFile: async (file) => void (await askDesktop({ ask: 'openFile', path: file })),
    tell: (event) => {
      for (const tell of windows) tell(event)
    },
    lockAfter: (minutes) => say({ tell: 'lockAfter', minutes }),
  }
}

async function saveFile(suggestedName: string, bytes: Uint8Array): Promise<string | null> {
  const chosen = await askDesktop({ ask: 'savePath', suggestedName })
  if (chosen === null) return null
  await writeWhole(chosen, bytes)
  return path.basename(chosen)
}

async function newFolderIn(folder: string, name: string, number = 1): Promise<string> {
  const made = path.join(folder, number === 1 ? path.basename(name) : `${path.basename(name)} (${number})`)
  try {
    await fs.mkdir(made, { mode: 0o700 })
    return made
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return newFolderIn(folder, name, number + 1)
    throw error
  }
}

function askDesktop(request: DeskRequest): Promise<string | null> {
  asked += 1
  const id = asked
  return new Promise((resolve) => {
    waiting.set(id, (answer) => {
      waiting.delete(id)
      resolve(answer)
    })
    say({ id, request })
  })
}

function say(message: FromOffice): void {
  line.postMessage(message)
}

/** A new key: its beginning is the time, so that keys sort as they were made. */
function newId(): string {
  return `${Date.now().toString(36).padStart(9, '0')}${randomBytes(10).toString('hex')}`
}

function report(name: string, error: unknown): string {
  faults += 1
  const where =
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((one) => one.trim().startsWith('at '))
      : []
  say({
    tell: 'fault',
    where: name,
    kind: error instanceof Error ? error.name : typeof error,
    stack: where.slice(0, 6),
  })
  return `K${faults}`
}

async function end(): Promise<void> {
  await room?.leave()
  process.exit(0)
}
