import { expect, type Page } from '@playwright/test'

export async function goTo(page: Page, place: string, title?: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.getByRole('heading', { level: 1, ...(title === undefined ? {} : { name: title }) }).waitFor()
}

/** Follows what would open mentors for a woman who waits, and finds as many as were promised. Answers with where that is told. */
export async function followed(page: Page): Promise<{ place: string; mentors: number }> {
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
