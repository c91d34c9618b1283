import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import path from 'node:path'
import type { Bridge } from '../../src-main/contract/bridge'
import { becomeOrdinaryUser, type OrdinaryUser } from '../../tools/ordinary-user.mjs'

declare global {
  interface Window {
    readonly mentorNetwork: Bridge
  }
}

/** The app as an office runs it: started by an ordinary user, its sandbox on. */
export type Guarded = {
  readonly user: OrdinaryUser
  readonly app: ElectronApplication
  readonly page: Page
  readonly dataFolder: string
  /** What the page said on its console since it was opened. */
  readonly heard: string[]
}

export async function openGuarded(user: OrdinaryUser, folder: string): Promise<Guarded> {
  const dataFolder = path.join(user.home, folder)
  const heard: string[] = []
  const app = await _electron.launch({
    executablePath: user.executablePath,
    args: ['--lang=da', user.appFolder],
    chromiumSandbox: true,
    colorScheme: null,
    env: { ...process.env, MENTOR_NETWORK_OFFICE_DATA: dataFolder },
  })
  app.context().on('console', (message) => heard.push(`${message.type()}: ${message.text()}`))
  return { user, app, page: await app.firstWindow(), dataFolder, heard }
}

/** A test that shares one such user, and one such app, with all the others. */
export const test = base.extend<object, { user: OrdinaryUser; guarded: Guarded }>({
  user: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed.
    async ({}, use) => {
      const user = becomeOrdinaryUser()
      await use(user)
      user.leave()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  guarded: [
    async ({ user }, use) => {
      const guarded = await openGuarded(user, 'data')
      await use(guarded)
      await guarded.app.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})
