import { expect, type Page } from '@playwright/test'
import fs from 'node:fs/promises'
import path from 'node:path'
import { openSample, saveTo, test } from './app'
import { faultsOf } from './soundness'

test.setTimeout(3 * 60_000)

test('the office writes its own words, prints a quarter in one go and finds every copy again', async ({
  opened,
}) => {
  const { app, page, dataFolder } = opened
  await openSample(page)

  await test.step('her own words stand on the page at once, and a fault is told', async () => {
    await goTo(page, '/wording/agreement/da')
    const words = page.getByLabel('Teksten', { exact: true })
    await words.fill((await words.inputValue()).replace('# Samarbejdsaftale', '# {{mentor.ukendt}}'))
    await expect(page.getByText('pladsholderen »mentor.ukendt« findes ikke')).toBeVisible()
    await words.fill((await words.inputValue()).replace('{{mentor.ukendt}}', 'Aftalebrev'))
    await expect(page.getByRole('img', { name: 'Side 1' })).toContainText('Aftalebrev')
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Gem som ny version' }).click()
    await expect(page.getByRole('button', { name: 'Tilbage til den leverede tekst' })).toBeVisible()
  })

  await test.step('a quarter of agreements goes into one file', async () => {
    const file = path.join(dataFolder, 'aftaler.pdf')
    await saveTo(app, file)
    await goTo(page, '/batch/agreement')
    await page.getByText('Kommer ikke med').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: /^Lav \d+ som én fil$/ }).click()
    await expect(page.getByText(/ er lavet\.$/)).toBeVisible({ timeout: 60_000 })
    expect((await fs.readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  await test.step('each copy is in the register, with her own words in it', async () => {
    await goTo(page, '/copies')
    await page.getByText(/^Alle \(/).click()
    expect(await faultsOf(page)).toEqual([])
    await page
      .getByRole('row', { name: /Samarbejdsaftale/ })
      .first()
      .getByRole('link')
      .click()
    await expect(page.getByRole('img', { name: 'Side 1' })).toContainText('Aftalebrev')
  })

  for (const place of ['/print', '/print/first-meeting-cards', '/print/address-labels'])
    await test.step(`${place} can be used by everyone`, async () => {
      await goTo(page, place)
      await page.getByLabel('Udgave').first().waitFor()
      expect(await faultsOf(page)).toEqual([])
    })
})

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.waitForTimeout(500)
}
