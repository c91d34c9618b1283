import type { ElectronApplication } from '@playwright/test'

/** The process ids of the office process and of the page that shows the records. */
export async function recordHolders(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: running }) =>
    running
      .getAppMetrics()
      .filter(({ type, name }) => type === 'Tab' || name === 'Mentor Network Office records')
      .map(({ pid }) => pid),
  )
}

/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
