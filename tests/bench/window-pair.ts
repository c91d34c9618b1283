import type { Page } from '@playwright/test'
import { median, type Row } from './bench'
import { pageAfterClick } from './window-page'

const PAIRS = 12

/** From the list of matches to the page of one pair, again and again, each time another pair. */
export async function pairRows(page: Page, worked: () => number): Promise<Row[]> {
  const took: number[] = []
  const busy: number[] = []
  for (let at = 0; at < PAIRS; at += 1) {
    await page.evaluate(() => {
      location.hash = '#/matches'
    })
    await page.getByRole('cell').getByRole('link').nth(at).waitFor()
    const before = worked()
    took.push(await page.evaluate(pageAfterClick, at))
    busy.push(worked() - before)
  }
  const row = 'click to a pair’s page, 3,000 women'
  const reference = `${PAIRS} pairs`
  return [
    { row: `${row}: on the window's processor`, value: median(busy), unit: 'ms', reference, goal: 100 },
    { row: `${row}: by the clock, until its frame`, value: median(took), unit: 'ms', reference, goal: null },
  ]
}
