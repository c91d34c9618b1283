import type { Page } from '@playwright/test'
import type { Row } from './bench'

const STEPS = 40
const STEP = 400

/** Through the register, the list Today with everything unfolded, and the log of the pair with the most in it, by the wheel. */
export async function scrollRows(page: Page, worked: () => number): Promise<Row[]> {
  const office = '5,000 women, 12,000 meetings, 8,000 talks'
  const places = [
    { office, hash: '#/register', over: '[role=option]', what: 'the register' },
    { office, hash: '#/today', over: '.task', what: 'the list Today' },
    { office, hash: await longestPair(page), over: '.match-log', what: 'a pair’s log' },
  ]
  const rows: Row[] = []
  for (const place of places) rows.push(await scrolled(page, worked, place))
  return rows
}

type Place = {
  readonly office: string
  readonly hash: string
  /** Where the wheel turns. */
  readonly over: string
  readonly what: string
}

/** The longest turn while the wheel goes down and up again. */
export async function scrolled(page: Page, worked: () => number, place: Place): Promise<Row> {
  const { office, hash, over, what } = place
  await goTo(page, hash)
  await page.locator(over).first().waitFor()
  await unfold(page)
  await page.locator(over).first().hover()
  await settled(page, worked)
  const steps: number[] = []
  for (let step = 0; step < STEPS; step += 1) {
    const before = worked()
    await page.mouse.wheel(0, step < STEPS / 2 ? STEP : -STEP)
    await page.evaluate(twoFrames)
    steps.push(worked() - before)
  }
  return {
    row: `scrolling ${what}: the longest turn on the window's processor`,
    value: Math.max(...steps),
    unit: 'ms',
    reference: `${office}; ${STEPS} turns by ${STEP} pixels, two frames each`,
    goal: 50,
  }
}

/** The place of the pair about which the most is written, among the first of the list. */
async function longestPair(page: Page): Promise<string> {
  await goTo(page, '#/matches')
  const links = page.getByRole('cell').getByRole('link')
  await links.first().waitFor()
  const places = await links.evaluateAll((all) => all.slice(0, 12).map((one) => one.getAttribute('href')))
  const lengths: { place: string; length: number }[] = []
  for (const place of places.flatMap((href) => href ?? [])) {
    await goTo(page, place)
    await page.locator('.match-log-entry').first().waitFor()
    lengths.push({ place, length: await page.locator('.match-log-entry').count() })
  }
  return lengths.toSorted((a, b) => b.length - a.length)[0]?.place ?? '#/matches'
}

async function unfold(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^Vis \d+ til/ })
  for (let pressed = 0; pressed < 20 && (await more.count()) > 0; pressed += 1) await more.first().click()
}

/** What came with the page is done when two frames cost next to nothing. */
async function settled(page: Page, worked: () => number): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    const before = worked()
    await page.evaluate(twoFrames)
    if (worked() - before < AT_REST) return
  }
}

/** Milliseconds. */
const AT_REST = 5

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place
  }, hash)
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}
