import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, OfficeEvent } from './contract/bridge'
import type { Appearance, MenuAction } from './contract/desktop'
import type { Reply } from './contract/reply'

type FromOffice = { readonly id?: number; readonly reply?: Reply; readonly event?: OfficeEvent }

const waiting = new Map<number, (reply: Reply) => void>()
const listeners = new Set<(event: OfficeEvent) => void>()
let office: Promise<MessagePort> | null = null
let lastId = 0

/** The line to the office, asked for when it is first wanted. */
function meetOffice(): Promise<MessagePort> {
  return new Promise((resolve) => {
    ipcRenderer.once('office-port', ({ ports }) => {
      const [port] = ports
      if (port !== undefined) resolve(listenTo(port))
    })
    void ipcRenderer.invoke('desktop', 'meetOffice', {})
  })
}

function listenTo(port: MessagePort): MessagePort {
  port.addEventListener('message', ({ data }: MessageEvent<FromOffice>) => {
    if (data.event !== undefined) for (const listener of listeners) listener(data.event)
    if (data.id === undefined || data.reply === undefined) return
    waiting.get(data.id)?.(data.reply)
    waiting.delete(data.id)
  })
  port.start()
  return port
}

async function askOffice(name: string, input: unknown): Promise<Reply> {
  office ??= meetOffice()
  const port = await office
  return new Promise((resolve) => {
    lastId += 1
    waiting.set(lastId, resolve)
    port.postMessage({ id: lastId, name, input })
  })
}

function hearing(channel: string, hear: (event: unknown, ...values: never[]) => void): () => void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the desktop process writes on these channels.
  const listener = hear as (event: unknown, ...values: unknown[]) => void
  ipcRenderer.on(channel, listener)
  return () => ipcRenderer.off(channel, listener)
}

ipcRenderer.on('office-gone', () => {
  const reply: Reply = { ok: false, problem: { code: 'office-gone', details: {} } }
  for (const answer of waiting.values()) answer(reply)
  waiting.clear()
  for (const listener of listeners) listener({ kind: 'gone' })
})

const bridge: Bridge = {
  office: askOffice,
  desktop: (name, input) => ipcRenderer.invoke('desktop', name, input),
  onOfficeEvent: (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  onMenu: (listener) => hearing('menu', (_event, action: MenuAction) => listener(action)),
  onAppearance: (listener) => hearing('appearance', (_event, next: Appearance) => listener(next)),
}

contextBridge.exposeInMainWorld('mentorNetwork', bridge)
