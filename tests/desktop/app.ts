import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { appUnderTest } from '../../tools/app-under-test.mjs'

/** The app started on a data folder of its own. */
export type Opened = { readonly app: ElectronApplication; readonly page: Page; readonly dataFolder: string }

type Options = { readonly language?: 'da' | 'en'; readonly dataFolder?: string }

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
  opened: async ({}, use) => {
    const opened = await openApp()
    await use(opened)
    await opened.app.close()
    await fs.rm(opened.dataFolder, { recursive: true, force: true })
  },
})

/** Opens the sample office from the start page and waits until the register is there. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se prøvekontoret' }).click()
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor()
}

/** Does what a menu item does; Playwright's own keys never reach the menu bar. */
export async function chooseMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id)
}
