import { powerMonitor } from 'electron'

const SECONDS_BETWEEN_LOOKS = 5

/** Locks the office when nobody has touched the laptop for a while, and when it sleeps or its screen is locked. */
export function watchForAbsence(lock: () => void): { readonly lockAfter: (minutes: number | null) => void } {
  let minutes: number | null = null
  const lockIfOpen = () => {
    if (minutes !== null) lock()
  }
  setInterval(() => {
    if (minutes !== null && powerMonitor.getSystemIdleTime() >= minutes * 60) lockIfOpen()
  }, SECONDS_BETWEEN_LOOKS * 1_000)
  powerMonitor.on('suspend', lockIfOpen)
  powerMonitor.on('lock-screen', lockIfOpen)
  return {
    lockAfter: (next) => {
      minutes = next
    },
  }
}
