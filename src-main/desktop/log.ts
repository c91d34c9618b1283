import log from 'electron-log/main'
import path from 'node:path'

/** Opens the log of this laptop's app: what failed and when, never anything about a person. */
export function openLog(folder: string): void {
  log.transports.file.resolvePathFn = () => path.join(folder, 'app.log')
  log.transports.file.maxSize = 1_000_000
  log.transports.console.level = false
}

export function note(message: string): void {
  log.info(message)
}

/** Writes down where something failed; an error's own message may hold what a woman said, so it is left out. */
export function noteFault(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  const place =
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '))
      : []
  log.error(where, name, place.slice(0, 6).join(' | '))
}
