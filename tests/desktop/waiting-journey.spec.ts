import { expect, type Locator } from '@playwright/test'
import { killAll, openApp, openSample, test } from './app'
import { followed, goTo } from './promises'

test.setTimeout(3 * 60_000)

test('a woman waits: her proposal goes from a thought to a first meeting, and a followed answer keeps its promise', async ({
  opened,
}) => {
  const { app, page, dataFolder } = opened
  await openSample(page)

  const asked =
    await test.step('a mentor is asked from the keyboard, with the names hidden and shown again', async () => {
      await goTo(page, '/matching', 'Matchning')
      await page.locator('.matching-list a').last().click()
      const card = page.locator('article.proposal').first()
      await card.focus()
      await page.keyboard.press('p')
      await page.keyboard.press('n')
      await expect(page.locator('.matching-list a').last()).toBeFocused()
      await card.focus()
      await page.keyboard.press('h')
      await expect(page.locator('article.proposal').first()).toHaveAccessibleName(/^Mentor\sA$/)
      await page.locator('article.proposal').first().focus()
      await page.keyboard.press('h')
      const mentor = (await card.getAttribute('aria-label')) ?? ''
      expect(mentor).not.toMatch(/^Mentor/)
      await card.focus()
      await page.keyboard.press('a')
      await expect(card.getByText('Kladde')).toBeVisible()
      return mentor
    })

  await test.step('every step is one key, dated, and can be taken back', async () => {
    await goTo(page, '/proposals', 'Matchforslag')
    const item = page
      .getByRole('region', { name: 'Venter på dig' })
      .locator('article')
      .filter({ hasText: asked })
    await item.focus()
    await page.keyboard.press('1')
    const waiting = page.getByRole('region', { name: 'Spurgt, venter på svar' }).locator('article')
    const same = waiting.filter({ hasText: asked })
    await expect(stepsOf(same)).toHaveCount(1)
    await same.focus()
    await page.keyboard.press('2')
    await expect(stepsOf(same)).toHaveCount(2)
    await same.focus()
    await page.keyboard.press('Backspace')
    await expect(stepsOf(same)).toHaveCount(1)
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByLabel('Med hendes egne ord').fill('Hun rejser væk i tre måneder.')
    await page.getByRole('button', { name: 'Notér nej' }).click()
    await expect(page.getByText('Hun rejser væk i tre måneder.')).toBeVisible()
  })

  await test.step('two who both say yes become a match with a first meeting', async () => {
    const agreed = page.locator('article').filter({ hasText: 'Begge siger ja' }).first()
    const names = (await agreed.getAttribute('aria-label')) ?? ''
    await agreed.getByRole('button', { name: 'Begge har sagt ja: bekræft match' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Begge har sagt ja: bekræft match' }).click()
    await page.getByRole('link', { name: 'Matchforslag' }).click()
    const matched = page.getByRole('article', { name: names })
    await matched.getByRole('button', { name: 'Aftal første møde' }).click()
    await page.getByRole('dialog').getByLabel('Dato').fill('1-12-2030')
    await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
    await expect(matched.getByText('Første møde 1.12.2030')).toBeVisible()
  })

  const promised =
    await test.step('a suggested change is followed to her answers, and opens what was promised', async () =>
      followed(page))

  await test.step('the wanted sheet names no woman', async () => {
    await goTo(page, '/wanted', 'Mentorer, vi mangler')
    const names = await page.locator('.no-print li').getByRole('link').allInnerTexts()
    const letter = await page.locator('.letter').innerText()
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => letter.includes(name))).toEqual([])
  })

  await test.step('all of it is there after the power went', async () => {
    await killAll(app)
    const again = await openApp({ dataFolder })
    await openSample(again.page)
    await goTo(again.page, promised.place)
    await expect(
      again.page.getByRole('heading', { name: `Mulige mentorer nu: ${promised.mentors}` }),
    ).toBeVisible()
    await goTo(again.page, '/proposals', 'Matchforslag')
    await expect(again.page.getByText('Hun rejser væk i tre måneder.')).toBeVisible()
    await again.app.close()
  })
})

function stepsOf(item: Locator): Locator {
  return item.locator('.trail-done')
}
