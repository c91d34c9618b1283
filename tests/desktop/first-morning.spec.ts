import { expect } from '@playwright/test'
import { openApp, test } from './app'

const PASSPHRASE = 'fem lange ord om morgenen'

test('an office is made, an enquiry is noted, and after a lock it is all there @packaged', async ({
  opened,
}) => {
  const { app, page, dataFolder } = opened
  await page.getByRole('button', { name: 'Opret afdelingens kontor' }).click()
  await page.getByLabel('Dit navn').fill('Inger Opdigtet')
  await page.getByLabel('Initialer').fill('IO')
  await page.getByLabel('Adgangssætning', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('Adgangssætning én gang til').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Opret kontoret' }).click()
  await page.getByLabel('Arket er udskrevet og lagt et sikkert sted').check()
  await page.getByRole('button', { name: 'Gå ind i kontoret' }).click()

  await page.getByRole('button', { name: 'Ny henvendelse' }).click()
  await page.getByLabel('Fornavn').fill('Åse')
  await page.getByLabel('Efternavn').fill('Prøvesen')
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('heading', { name: 'Åse Prøvesen' })).toBeVisible()

  await page.getByRole('link', { name: 'Lås kontoret' }).click()
  const locked = app.windows().find((one) => one !== page) ?? (await app.waitForEvent('window'))
  await locked.getByLabel('Adgangssætning', { exact: true }).fill('forkerte ord i døren')
  await locked.getByRole('button', { name: 'Lås op' }).click()
  await expect(locked.getByText('Adgangssætningen passer ikke')).toBeVisible()
  await locked.getByLabel('Adgangssætning', { exact: true }).fill(PASSPHRASE)
  await locked.getByRole('button', { name: 'Lås op' }).click()
  await expect(locked.getByRole('option', { name: /Åse Prøvesen/ })).toBeVisible()

  await app.close()
  const again = await openApp({ dataFolder })
  await expect(again.page.getByRole('heading', { name: 'København er låst' })).toBeVisible()
  await again.app.close()
})
