import { expect } from '@playwright/test'
import { enterOffice, goToRegister, lockOffice, makeOffice, openApp, test, unlock } from './app'

test('an office is made, an enquiry is noted, and after a lock it is all there @packaged', async ({
  opened,
}) => {
  const { app, page, dataFolder } = opened
  await makeOffice(page)
  await enterOffice(page)

  await page.getByRole('button', { name: 'Ny henvendelse' }).click()
  await page.getByLabel('Fornavn').fill('Åse')
  await page.getByLabel('Efternavn').fill('Prøvesen')
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('heading', { name: 'Åse Prøvesen' })).toBeVisible()

  const locked = await lockOffice(opened)
  await unlock(locked, 'forkerte ord i døren')
  await expect(locked.getByText('Adgangssætningen passer ikke')).toBeVisible()
  await unlock(locked)
  await goToRegister(locked)
  await expect(locked.getByRole('option', { name: /Åse Prøvesen/ })).toBeVisible()

  await app.close()
  const again = await openApp({ dataFolder })
  await expect(again.page.getByRole('heading', { name: 'København er låst' })).toBeVisible()
  await again.app.close()
})
