import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { chooseMenu, enterOffice, makeOffice, openSample, test, windowAfter } from './app'
import { isAlive, recordHolders } from './record-holders'

test('after a lock no process is left that held the records, and the window is empty', async ({ opened }) => {
  const { app, page } = opened
  await openSample(page)
  const holders = await recordHolders(app)
  expect(holders.length).toBeGreaterThanOrEqual(2)
  await chooseMenu(app, 'lock')
  await expect.poll(() => holders.filter(isAlive), { timeout: 10_000, intervals: [100] }).toEqual([])
  const locked = await windowAfter(app, page)
  await locked.getByRole('heading', { level: 1 }).waitFor()
  await expect(locked.getByRole('option')).toHaveCount(0)
})

test('the office locks itself when nobody is there', async ({ opened }) => {
  const { app, page } = opened
  await openSample(page)
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 24 * 60 * 60
  })
  const locked = await windowAfter(app, page)
  await locked.getByRole('heading', { level: 1 }).waitFor()
  await expect(locked.getByRole('heading', { name: 'Register' })).toHaveCount(0)
})

test('when the page breaks down, the words just typed are still there', async ({ opened }) => {
  const { app, page } = opened
  await makeOffice(page)
  await enterOffice(page)
  await startInterview(page)
  const field = page.getByLabel('Hvorfor vil hun være med?')
  await field.fill('Hun vil lære, hvordan man søger job her.')
  await expect.poll(() => draftsOf(page)).toContain('hvordan man søger job')
  const crash = page.waitForEvent('crash')
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await crash
  // Playwright cannot speak to a page that has crashed once, even when it is well again; the desktop process can.
  await expect
    .poll(() => wordsOnThePage(app), { timeout: 30_000 })
    .toContain('Hun vil lære, hvordan man søger job her.')
})

/** What the office keeps of forms not yet saved for the woman on the page. */
async function draftsOf(page: Page): Promise<string> {
  const asked = `window.mentorNetwork.office('readWoman', { id: location.hash.split('/')[2] })`
  return page.evaluate<string>(`${asked}.then(({ value }) => JSON.stringify(value.drafts))`)
}

async function startInterview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ny henvendelse' }).click()
  await page.getByLabel('Fornavn').fill('Åse')
  await page.getByRole('button', { name: 'Gem' }).click()
  await page.getByRole('button', { name: 'Tilmeldt i dag' }).click()
  await page.getByRole('button', { name: 'Hold samtale' }).click()
}

async function wordsOnThePage(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return ''
    const words = `[...document.querySelectorAll('textarea')].map(({ value }) => value).join(' ')`
    return String(await contents.executeJavaScript(words))
  })
}
