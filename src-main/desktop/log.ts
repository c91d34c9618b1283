import path from 'node:path'
import type { LogFunctions } from 'electron-log'

let opened: (() => Promise<LogFunctions>) | null = null

/** Says where the log of this laptop's app is kept: what failed and when, never anything about a person. */
export function keepLogIn(folder: string): void {
  let log: Promise<LogFunctions> | null = null
  opened = () => (log ??= openLog(folder))
}

/** Only when there is something to write down: most starts have nothing to tell before the first page is drawn. */
async function openLog(folder: string): Promise<LogFunctions> {
  const { default: log } = await import('electron-log/main')
  log.transports.file.resolvePathFn = () => path.join(folder, 'app.log')
  log.transports.file.maxSize = 1_000_000
  log.transports.console.level = false
  return log
}

export function note(message: string): void {
  void opened?.().then((log) => log.info(message))
}

/** Writes down where something failed; an error's own message may hold what a woman said, so it is left out. */
export function noteFault(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  const place =
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '))
      : []
  void opened?.().then((log) => log.error(where, name, place.slice(0, 6).join(' | ')))
}
