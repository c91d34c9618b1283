import { PRINTER_TROUBLES, type PrinterTrouble, type Tray } from '../contract/printers'
import type { FaultCode } from '../contract/reply'

/** A printer as the spooler describes it. */
export type PrinterStatus = {
  /** False when the spooler knows no such printer, or there is no spooler. */
  readonly isKnown: boolean
  /** True when it takes nothing, or prints nothing of what it takes. */
  readonly standsStill: boolean
  /** The names that RFC 8011 (5.4.12) gives to what is wrong, with how bad it is: `media-jam-error`. */
  readonly reasons: readonly string[]
}

const STOPPED = '5'

/** Reads what `lpoptions -p` says: one line of `name=value`. */
export function statusOf(said: string): PrinterStatus {
  const valueOf = (name: string): string => new RegExp(`(?:^|\\s)${name}=(\\S+)`).exec(said)?.[1] ?? ''
  return {
    isKnown: valueOf('printer-state') !== '',
    standsStill: valueOf('printer-state') === STOPPED || valueOf('printer-is-accepting-jobs') === 'false',
    reasons: [
      ...valueOf('printer-state-reasons').split(','),
      ...(valueOf('printer-is-accepting-jobs') === 'false' ? ['rejecting'] : []),
    ],
  }
}

/** What each trouble is called by printers, the worst first. */
const SIGNS: Readonly<Record<PrinterTrouble, RegExp>> = {
  'printer-jam': /^media-jam/,
  'printer-no-paper': /^media-(empty|needed)/,
  'printer-no-ink': /^(toner|marker-supply)-empty/,
  'printer-open': /^(cover|door|interlock)-open/,
  'printer-gone': /^(offline|connecting-to-device|timed-out|shutdown)/,
  'printer-refuses': /^rejecting/,
  'printer-stopped': /^(paused|stopped|moving-to-paused|other)/,
}

/** What is wrong with it, in one word; null when nothing is, or only something to be seen to later. */
export function troubleOf({ reasons }: PrinterStatus): PrinterTrouble | null {
  const serious = reasons.filter(
    (reason) => !/-(warning|report)$/.test(reason) || reason.startsWith('offline'),
  )
  return PRINTER_TROUBLES.find((trouble) => serious.some((reason) => SIGNS[trouble].test(reason))) ?? null
}

/** Why the spooler sent a job back. */
export function refusalIn(complaint: string): FaultCode {
  if (/quota|too many/i.test(complaint)) return 'printer-full'
  if (/not accepting/i.test(complaint)) return 'printer-refuses'
  return /unknown destination|does not exist|no such/i.test(complaint) ? 'printer-gone' : 'print-failed'
}

/** The trays in what `lpoptions -l` says: `InputSlot/Media Source: *Auto Tray1 Tray2`. */
export function traysIn(said: string): Tray[] {
  const [, codes = ''] = /^(?:InputSlot|MediaSource)(?:\/[^:]*)?: (.*)$/m.exec(said) ?? []
  return codes
    .split(' ')
    .filter((code) => /^\*?[\w.-]+$/.test(code))
    .map((code) => ({ code: code.replace('*', ''), isUsual: code.startsWith('*') }))
}
