import { expect } from '@playwright/test'
import { openSample, test } from './app'

test.setTimeout(3 * 60_000)

test('a Monday is worked through by keyboard: a call logged, a line put off, cover for a colleague, an agreement signed', async ({
  opened: { page },
}) => {
  await openSample(page)
  await page.getByRole('link', { name: /^I dag/ }).click()
  const count = page.getByRole('status').filter({ hasText: 'ting at gøre' })
  const number = async () => Number.parseInt(await count.innerText(), 10)
  const before = await number()
  expect(before).toBeGreaterThan(11)
  await expect(page.getByRole('navigation').getByText(String(before), { exact: true })).toBeVisible()

  await test.step('a call is logged without the mouse', async () => {
    await page.keyboard.press('J')
    await expect(page.locator('.task-name').first()).toBeFocused()
    await page.getByRole('region', { name: 'Opfølgninger' }).getByRole('link').first().focus()
    await page.keyboard.press('r')
    await page.keyboard.type('De mødes på torsdag, og hun glæder sig.')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Opfølgningen er noteret.')).toBeVisible()
    // One talk may be what two lines about her waited for.
    await expect.poll(number).toBeLessThan(before)
  })

  await test.step('the line that took its place is put off, with a reason', async () => {
    const standing = await number()
    await page.getByRole('region', { name: 'Henvendelser uden svar' }).getByRole('link').first().focus()
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('u')
    await page.keyboard.type('Hun er bortrejst.')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^Udsat til/)).toBeVisible()
    await expect.poll(number).toBe(standing - 1)
  })

  await test.step('the rule behind a line can be read', async () => {
    const standing = await number()
    await page.getByRole('region', { name: 'Rapport' }).getByRole('link').focus()
    await page.keyboard.press('h')
    await expect(page.getByText('Rapporten laves senest 30 dage efter')).toBeVisible()
    await page.keyboard.press('f')
    await expect.poll(number).toBe(standing - 1)
  })

  await test.step('the list of another day is looked at, and nothing can be done there', async () => {
    const standing = await number()
    await page.getByRole('button', { name: 'Se en anden dag' }).click()
    await page.getByLabel('Hvilken dag?').fill('31-12-2030')
    await page.getByRole('button', { name: 'Vis', exact: true }).click()
    await expect(page.getByText(/^Sådan ser det ud 31\.12\.2030/)).toBeVisible()
    await expect.poll(number).toBeGreaterThan(standing)
    await expect(page.getByRole('button', { name: /^Færdig/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Tilbage til i dag' }).click()
    await expect.poll(number).toBe(standing)
  })

  await test.step('a colleague is away, and her pairs are on pages of their own', async () => {
    await page.getByRole('link', { name: 'Afløsning' }).click()
    await page.getByRole('combobox', { name: 'Hvem tager over?' }).click()
    await page.getByRole('option').first().click()
    await page.getByLabel('Til og med').fill('31-12-2030')
    await page.getByRole('button', { name: 'Aftal afløsning' }).click()
    await expect(page.getByRole('heading', { name: 'Aftalte afløsninger' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Det næste' }).first()).toBeVisible()
  })

  await test.step('her agreement is written, signed and in force', async () => {
    await page.getByRole('heading', { level: 2 }).getByRole('link').last().click()
    await page.getByRole('tab', { name: 'Aftale og plan' }).click()
    await page.getByRole('button', { name: /^(Forny aftalen|Skriv aftalen)$/ }).click()
    await page
      .getByLabel(/forventer$/)
      .first()
      .fill('At øve mig i at tale i telefon.')
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(page.getByText('At øve mig i at tale i telefon.')).toBeVisible()
    await page
      .getByRole('button', { name: /Har underskrevet i dag$/ })
      .first()
      .click()
    await expect(page.getByRole('button', { name: /Har underskrevet i dag$/ })).toHaveCount(2)
  })
})
