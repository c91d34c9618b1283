import type { Page } from '@playwright/test'
import { median, type Row } from './bench'
import { frameAfterNextKey } from './window-page'

const WORDS = ['fat', 'mar', 'ann', 'ode', 'has', 'ing']
/** The first words of a morning are slower than those after; so they are a third of all here. */
const ROUNDS = 3

/** The first key of a word leaves nearly everybody, the next fewer; a key that leaves as many as before draws nothing. */
export async function searchRows(page: Page, worked: () => number, women: string): Promise<Row[]> {
  const search = page.getByRole('textbox', { name: 'Søg navn, arbejde, ønsker, noter' })
  const took: number[] = []
  const busy: number[] = []
  for (const word of Array.from({ length: ROUNDS }, () => WORDS).flat()) {
    await search.fill('')
    for (const key of word) {
      const listening = await page.evaluateHandle(frameAfterNextKey)
      const before = worked()
      await page.keyboard.press(key)
      const milliseconds = await listening.evaluate(({ drawn }) => drawn)
      if (milliseconds === null) continue
      busy.push(worked() - before)
      took.push(milliseconds)
    }
  }
  await search.fill('')
  const row = `key to filtered list, ${women}`
  const reference = `16 ms frame, ${took.length} keys`
  const first = median(busy.slice(0, busy.length / ROUNDS))
  return [
    { row: `${row}: on the processor`, value: median(busy), unit: 'ms', reference, goal: 16 },
    { row: `${row}: the first words of a morning`, value: first, unit: 'ms', reference: '', goal: null },
    { row: `${row}: by the clock, until its frame`, value: median(took), unit: 'ms', reference, goal: null },
  ]
}
