import fs from 'node:fs/promises'
import { goToRegister, openApp, unlock } from '../desktop/app'
import { bench } from './bench'
import { clickRows } from './window-click'
import { workOfWindow } from './window-inside'
import { madeOffice, PASSPHRASE } from './window-office'
import { scrolled } from './window-scroll'
import { searchRows } from './window-search'

const OFFICE = '10,000 women'

/** Whether the register stays fluid with more women than any division has. */
bench('fluid', async () => {
  const { dataFolder } = await madeOffice(1, 10_000)
  const { app, page } = await openApp({ dataFolder })
  try {
    await unlock(page, PASSPHRASE)
    await goToRegister(page)
    await page.getByRole('option').first().waitFor()
    const worked = await workOfWindow(app)
    const place = { office: OFFICE, hash: '#/register' }
    const rows = [
      await scrolled(page, worked, { ...place, over: '[role=option]', what: 'the register' }),
      ...(await searchRows(page, worked, OFFICE)),
      ...(await clickRows(page, worked, WOMAN)),
    ]
    await page.getByRole('radio', { name: 'Linjer' }).press('ArrowRight')
    rows.push(await scrolled(page, worked, { ...place, over: '.table-row', what: 'the table' }))
    return [...rows, ...(await clickRows(page, worked, SORT))]
  } finally {
    await app.close()
    await fs.rm(dataFolder, { recursive: true, force: true })
  }
})

const WOMAN = {
  row: `click to a woman’s page, ${OFFICE}`,
  hash: '#/register',
  on: '[role=option]',
  shows: '.woman-panel',
  of: 5,
  goal: 100,
}

const SORT = {
  row: `click to the table sorted anew, ${OFFICE}`,
  hash: '#/register',
  on: '.table-heading button',
  shows: '.table-head',
  of: 3,
  goal: 50,
}
