import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { Fault } from '../contract/reply'

const run = promisify(execFile)

export type PrintOrder = {
  readonly printer: string
  readonly copies: number
  readonly title: string
  /** A booklet is turned over its short edge, anything else over its long one. */
  readonly booklet: boolean
}

/** The printers this laptop's spooler knows; none where it has no spooler, and then the viewer prints. */
export async function printers(): Promise<string[]> {
  try {
    const { stdout } = await run('lpstat', ['-e'])
    return stdout
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean)
  } catch {
    return []
  }
}

/**
 * Hands the bytes to the spooler, two-sided on A4; they never touch the disk on our side.
 * @throws Fault `no-printer` when the laptop has no such printer, `print-failed` when the spooler refuses
 */
export async function printPdf(bytes: Uint8Array, order: PrintOrder): Promise<void> {
  if (!(await printers()).includes(order.printer)) throw new Fault('no-printer')
  const sides = order.booklet ? 'two-sided-short-edge' : 'two-sided-long-edge'
  const options = ['-o', `sides=${sides}`, '-o', 'media=iso_a4_210x297mm', '-n', String(order.copies)]
  const spooler = spawn('lp', ['-d', order.printer, '-t', order.title, ...options, '-'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = new Promise<number | null>((resolve) => {
    spooler.once('error', () => resolve(null))
    spooler.once('exit', resolve)
  })
  spooler.stdin.on('error', () => {})
  spooler.stdin.end(bytes)
  if ((await ended) !== 0) throw new Fault('print-failed')
}
