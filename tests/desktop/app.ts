import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { appUnderTest } from '../../tools/app-under-test.mjs'

/** The app started on a data folder of its own. */
export type Opened = { readonly app: ElectronApplication; readonly page: Page; readonly dataFolder: string }

type Options = { readonly language?: 'da' | 'en'; readonly dataFolder?: string }

export const PASSPHRASE = 'fem lange ord om morgenen'

/** Starts the real app. With a given folder it is the same laptop again. */
export async function openApp({ language = 'da', dataFolder }: Options = {}): Promise<Opened> {
  const folder = dataFolder ?? (await fs.mkdtemp(path.join(os.tmpdir(), 'office-')))
  const { args, ...launch } = appUnderTest()
  const app = await _electron.launch({
    ...launch,
    args: [...args, `--lang=${language}`],
    colorScheme: null,
    env: { ...process.env, MENTOR_NETWORK_OFFICE_DATA: folder },
  })
  return { app, page: await app.firstWindow(), dataFolder: folder }
}

/** A test with an app of its own, closed and cleared away afterwards. */
export const test = base.extend<{ opened: Opened }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  opened: async ({}, use) => {
    const opened = await openApp()
    await use(opened)
    await opened.app.close()
    await fs.rm(opened.dataFolder, { recursive: true, force: true })
  },
})

/** Opens the sample office from the start page and goes to its register. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se prøvekontoret' }).click()
  await goToRegister(page)
}

/** Makes a new office for Copenhagen with one coordinator, up to its recovery sheet. */
export async function makeOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Opret afdelingens kontor' }).click()
  await page.getByLabel('Dit navn').fill('Inger Opdigtet')
  await page.getByLabel('Initialer').fill('IO')
  await page.getByLabel('Adgangssætning', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('Adgangssætning én gang til').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Opret kontoret' }).click()
}

/** Goes past the recovery sheet into the empty office. */
export async function enterOffice(page: Page): Promise<void> {
  await page.getByLabel('Arket er udskrevet og lagt et sikkert sted').check()
  await page.getByRole('button', { name: 'Gå ind i kontoret' }).click()
  await goToRegister(page)
}

/** From the list of the morning, which an office opens on, to the register. */
export async function goToRegister(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'I dag', level: 1 }).waitFor({ timeout: 60_000 })
  await page.evaluate(() => {
    location.hash = '#/register'
  })
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor()
}

/** Unlocks the office as its first coordinator. */
export async function unlock(page: Page, words: string = PASSPHRASE): Promise<void> {
  await page.getByLabel('Adgangssætning', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Lås op' }).click()
}

/** Turns the key in the door, and gives the window that comes then: the click ends its own page and may get no answer. */
export async function lockOffice({ app, page }: Opened): Promise<Page> {
  const [locked] = await Promise.all([
    app.waitForEvent('window'),
    page
      .getByRole('link', { name: 'Lås kontoret' })
      .click()
      .catch((problem: unknown) => {
        if (!page.isClosed()) throw problem
      }),
  ])
  return locked
}

/** The window that comes when the one given is closed by a lock. */
export async function windowAfter(app: ElectronApplication, gone: Page): Promise<Page> {
  return app.windows().find((one) => one !== gone) ?? app.waitForEvent('window')
}

/** Does what a menu item does; Playwright's own keys never reach the menu bar. */
export async function chooseMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id)
}

/** Answers the next questions where to save with this file, as if she had chosen it. */
export async function saveTo(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
}

/** Answers the next questions for a folder with this one. */
export async function pickFolder(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, folder)
}

/** Pastes cells into the page as a spreadsheet program lays them on the clipboard. */
export async function pasteCells(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate(
    (text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      const event = { clipboardData: data, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new ClipboardEvent('paste', event))
    },
    rows.map((row) => row.join('\t')).join('\r\n'),
  )
}

/** Takes the power away: every process of the app ends at once, with nothing said to any of them. */
export async function killAll(app: ElectronApplication): Promise<void> {
  const { pid } = app.process()
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  await ended
}
