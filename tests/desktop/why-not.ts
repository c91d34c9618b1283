import { expect, type Page } from '@playwright/test'

/** Rates the pair of her and one of the mentors as low as can be, and is told that this is why. */
export async function rateDown(page: Page, place: number): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Hvorfor ikke …?' })
  const card = page.locator('.card', { has: field })
  await field.click()
  await page.getByRole('option').nth(place).click()
  const judge = card.getByRole('button', { name: 'Din vurdering af parret' })
  if ((await judge.getAttribute('aria-expanded')) !== 'true') await judge.click()
  await card.getByText('−2', { exact: true }).click()
  await expect(card).toContainText('Du har vurderet parret til −2')
}

const ANSWER = /er nummer \d+ af|Et ufravigeligt krav står i vejen/

/** Asks of every mentor why she is not the first, and answers with what was said. */
export async function allWhyNot(page: Page): Promise<string[]> {
  const field = page.getByRole('combobox', { name: 'Hvorfor ikke …?' })
  const card = page.locator('.card', { has: field })
  await field.click()
  const count = await page.getByRole('option').count()
  const answers: string[] = []
  for (let place = 0; place < count; place++) {
    if (place > 0) await field.click()
    await page.getByRole('option').nth(place).click()
    await expect(card).toContainText(ANSWER)
    answers.push((await card.innerText()).replaceAll(/\s+/g, ' '))
    await card.locator('[aria-label="Fjern"]').click()
    await expect(card).not.toContainText(ANSWER)
  }
  return answers
}
