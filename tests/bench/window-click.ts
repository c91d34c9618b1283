import type { Page } from '@playwright/test'
import { median, type Row } from './bench'
import { frameAfterClick, type Click } from './window-page'

const CLICKS = 12

type Clicks = Omit<Click, 'nth'> & {
  readonly row: string
  /** The place to begin at each time. */
  readonly hash: string
  /** How many there are to click on, one after the other. */
  readonly of: number
  /** Milliseconds on the window's processor. */
  readonly goal: number
}

/** A click again and again, each time from the same place on another of its kind. */
export async function clickRows(page: Page, worked: () => number, clicks: Clicks): Promise<Row[]> {
  const { row, hash, on, shows, of, goal } = clicks
  const took: number[] = []
  const busy: number[] = []
  for (let at = 0; at < CLICKS; at += 1) {
    const nth = at % of
    await page.evaluate((place) => void (location.hash = place), hash)
    await page.locator(on).nth(nth).waitFor()
    const before = worked()
    took.push(await page.evaluate(frameAfterClick, { on, nth, shows }))
    busy.push(worked() - before)
  }
  const reference = `${CLICKS} clicks`
  return [
    { row: `${row}: on the window's processor`, value: median(busy), unit: 'ms', reference, goal },
    { row: `${row}: by the clock, until its frame`, value: median(took), unit: 'ms', reference, goal: null },
  ]
}
