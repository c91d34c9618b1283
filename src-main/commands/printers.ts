import { execFile, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import type { Printer } from '../contract/printers'
import { Fault } from '../contract/reply'
import { refusalIn, statusOf, traysIn, troubleOf } from './printer-status'

const run = promisify(execFile)

/** What the spooler says is read in English, whatever the laptop speaks. */
const inEnglish = () => ({ ...process.env, LC_ALL: 'C' })

export type PrintOrder = {
  readonly printer: string
  readonly copies: number
  readonly title: string
  /** A booklet is turned over its short edge, anything else over its long one. */
  readonly booklet: boolean
  readonly bothSides: boolean
  /** The spooler's name of the tray; null for the one the printer takes by itself. */
  readonly tray: string | null
  readonly inColour: boolean
}

/** The printers this laptop's spooler knows; none where it has no spooler, and then the viewer prints. */
export async function printers(): Promise<Printer[]> {
  const names = (await said('lpstat', '-e')).split('\n').map((name) => name.trim())
  return Promise.all(names.filter(Boolean).map(printerCalled))
}

async function printerCalled(name: string): Promise<Printer> {
  const status = statusOf(await said('lpoptions', '-p', name))
  return { name, trouble: troubleOf(status), trays: traysIn(await said('lpoptions', '-p', name, '-l')) }
}

/** What a program of the spooler says; nothing where it is missing or has nothing to say. */
async function said(program: string, ...args: string[]): Promise<string> {
  try {
    return (await run(program, args, { env: inEnglish() })).stdout
  } catch {
    return ''
  }
}

/**
 * Hands the bytes to the spooler, on A4; they never touch the disk on our side.
 * @throws Fault `printer-gone` when the laptop no longer has it, what stops it (a jam, no paper), or why the spooler refuses
 */
export async function printPdf(bytes: Uint8Array, order: PrintOrder): Promise<void> {
  await mustBeReady(order.printer)
  const spooler = spawn('lp', ['-d', order.printer, '-t', order.title, ...optionsOf(order), '-'], {
    stdio: ['pipe', 'ignore', 'pipe'],
    env: inEnglish(),
  })
  const ended = new Promise<number | null>((resolve) => {
    spooler.once('error', () => resolve(null))
    spooler.once('exit', resolve)
  })
  spooler.stdin.on('error', () => {})
  spooler.stdin.end(bytes)
  const [complaint, code] = await Promise.all([text(spooler.stderr), ended])
  if (code !== 0) throw new Fault(refusalIn(complaint))
}

/** A printer that stands still is not given more to do: the job would come out when nobody is there to take it. */
async function mustBeReady(name: string): Promise<void> {
  const status = statusOf(await said('lpoptions', '-p', name))
  if (!status.isKnown) throw new Fault('printer-gone')
  const trouble = troubleOf(status)
  if (trouble !== null && status.standsStill) throw new Fault(trouble)
}

function optionsOf({ booklet, bothSides, tray, inColour, copies }: PrintOrder): string[] {
  const edge = booklet ? 'two-sided-short-edge' : 'two-sided-long-edge'
  const options = [
    `sides=${bothSides || booklet ? edge : 'one-sided'}`,
    'media=iso_a4_210x297mm',
    `print-color-mode=${inColour ? 'color' : 'monochrome'}`,
    ...(tray === null ? [] : [`InputSlot=${tray}`]),
  ]
  return [...options.flatMap((option) => ['-o', option]), '-n', String(copies)]
}
