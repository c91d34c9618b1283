import fs from 'node:fs/promises'
import { goToRegister, openApp, unlock } from '../desktop/app'
import { bench } from './bench'
import { workOfWindow } from './window-inside'
import { madeOffice, PASSPHRASE } from './window-office'
import { scrollRows } from './window-scroll'

/** So many women of the sample have met 12,000 times and been talked with 8,000 times. */
const WOMEN = 5_000

bench('scrolling', async () => {
  const { dataFolder } = await madeOffice(1, WOMEN)
  const { app, page } = await openApp({ dataFolder })
  try {
    await unlock(page, PASSPHRASE)
    await goToRegister(page)
    return await scrollRows(page, await workOfWindow(app))
  } finally {
    await app.close()
    await fs.rm(dataFolder, { recursive: true, force: true })
  }
})
