import { expect, type Locator, type Page } from '@playwright/test'
import { killAll, openApp, openSample, test } from './app'

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
    await test.step('a suggested change is followed to her answers, and opens what was promised', async () => {
      const { place, before, opens, to } = await aLongerWay(page)
      await page
        .getByRole('link', { name: new RegExp(`Ret i hendes svar: Hun vil rejse op til ${to} km`) })
        .click()
      await expect(page.getByLabel('Vil rejse højst (km)')).toBeFocused()
      await page.getByLabel('Vil rejse højst (km)').fill(String(to))
      await page.getByRole('button', { name: 'Gem samtalen' }).click()
      await expect(page.getByText('Samtalen er gemt.')).toBeVisible()
      await goTo(page, place)
      await expect(page.getByRole('heading', { name: `Mulige mentorer nu: ${before + opens}` })).toBeVisible()
      return { place, mentors: before + opens }
    })

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

async function goTo(page: Page, place: string, title?: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.getByRole('heading', { level: 1, ...(title === undefined ? {} : { name: title }) }).waitFor()
}

function stepsOf(item: Locator): Locator {
  return item.locator('.trail-done')
}

/** The first who waits for whom a longer way opens somebody, and what is promised her. */
async function aLongerWay(page: Page) {
  await goTo(page, '/waiting', 'Venteliste')
  const links = page.getByRole('link', { name: /^Hvorfor venter hun\? / })
  await links.first().waitFor()
  const places = await links.evaluateAll((all) =>
    all.map((one) => String(one.getAttribute('href')).replace('#', '')),
  )
  for (const place of places) {
    await goTo(page, place)
    await page
      .locator(`a[href="#/matching/${place.split('/').at(-1)}"]`)
      .first()
      .waitFor()
    await page.getByRole('heading', { name: /^Mulige mentorer nu/ }).waitFor()
    const told = await page.locator('.changes li').allInnerTexts()
    const line = told
      .map((text) => /rejse op til (\d+) km åbner (\d+)/.exec(text))
      .find((one) => one !== null)
    const heading = await page.getByRole('heading', { name: /^Mulige mentorer nu/ }).innerText()
    const before = Number(heading.split(': ')[1])
    if (line !== undefined) return { place, before, to: Number(line[1]), opens: Number(line[2]) }
  }
  throw new Error('Nobody would travel further.')
}
