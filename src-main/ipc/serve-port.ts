import type { OfficeEvent } from '../contract/bridge'
import { dispatch, type Switchboard } from './dispatch'

/** The end of a message channel that the office process holds. */
export type Port = {
  readonly postMessage: (message: unknown) => void
  readonly on: (event: 'message', listener: (event: { data: unknown }) => void) => unknown
  readonly start: () => void
}

/** Answers every question that comes through the port; gives back a way to tell the window something unasked. */
export function servePort(port: Port, board: Switchboard): (event: OfficeEvent) => void {
  port.on('message', ({ data }) => {
    void answerOne(port, board, data)
  })
  port.start()
  return (event) => port.postMessage({ event })
}

async function answerOne(port: Port, board: Switchboard, message: unknown): Promise<void> {
  const { id, name, input } = partsOf(message)
  const reply = await dispatch(board, name, input)
  port.postMessage({ id, reply })
}

function partsOf(message: unknown): { id: unknown; name: unknown; input: unknown } {
  const parts = { id: null, name: null, input: null }
  return typeof message === 'object' && message !== null ? { ...parts, ...message } : parts
}
