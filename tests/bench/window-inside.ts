import type { ElectronApplication, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { goToRegister, openApp, unlock } from '../desktop/app'
import type { Row } from './bench'
import { clickRows } from './window-click'
import { lockRow } from './window-lock'
import { PASSPHRASE } from './window-office'
import { enquirySaved } from './window-page'
import { searchRows } from './window-search'

/** What it is like to work in the app, with 3,000 women listed. */
export async function insideRows(dataFolder: string): Promise<Row[]> {
  const { app, page } = await openApp({ dataFolder })
  try {
    await unlock(page, PASSPHRASE)
    await goToRegister(page)
    await page.getByRole('option').first().waitFor()
    const atWork = [
      await memoryRow(app),
      ...(await searchRows(page, await workOfWindow(app), '3,000 women')),
      await saveRow(app, page),
    ]
    atWork.push(...(await clickRows(page, await workOfWindow(app), PAIR)))
    return [...atWork, await lockRow(app, page)]
  } finally {
    await app.close()
  }
}

const PAIR = {
  row: 'click to a pair’s page, 3,000 women',
  hash: '#/matches',
  on: 'td a',
  shows: '.match-log-entry',
  of: 12,
  goal: 100,
}

async function memoryRow(app: ElectronApplication): Promise<Row> {
  const sizes = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().map(({ memory }) => memory.workingSetSize / 1024),
  )
  const value = sizes.reduce((sum, size) => sum + size, 0)
  const reference = `${sizes.length} processes, what they share counted in each`
  return { row: 'memory of all processes, 3,000 women listed', value, unit: 'MB', reference, goal: null }
}

/** What the window's own process has worked so far. */
export async function workOfWindow(app: ElectronApplication): Promise<() => number> {
  const [drawing] = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  )
  return () => onProcessor(Number(drawing))
}

const ENQUIRIES = 50

/** While an enquiry is written down, the process that keeps the window alive must stay free. */
async function saveRow(app: ElectronApplication, page: Page): Promise<Row> {
  const desktop = await app.evaluate(() => process.pid)
  const worked: number[] = []
  for (let at = 0; at < ENQUIRIES; at += 1) {
    const before = onProcessor(desktop)
    await page.evaluate(enquirySaved)
    worked.push(onProcessor(desktop) - before)
  }
  const row = 'desktop process busy with a save, the longest on the processor'
  const reference = `16 ms frame, ${ENQUIRIES} enquiries`
  return { row, value: Math.max(...worked), unit: 'ms', reference, goal: 16 }
}

/**
 * Milliseconds that the first thread of a process has run so far; time on the processor, so that other programs do not
 * count. Source: proc(5), the first field of `schedstat`.
 */
function onProcessor(pid: number): number {
  const [nanoseconds] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')
  return Number(nanoseconds) / 1e6
}
