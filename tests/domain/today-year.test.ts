import { expect, test } from 'vitest'
import { standings } from '../../src-main/domain/rules/standing'
import { Year } from './a-year'

/** Those who have not left, are not on the waiting list or in the mentor bank, and would not come on the list within five months if nothing was done. */
function forgotten(year: Year): string[] {
  const ahead = [0, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150].flatMap((days) => year.list(days))
  const asked = new Set(ahead.flatMap(({ women }) => women))
  return [...standings(year.office, year.today)].flatMap(([id, roles]) => {
    const waits = Object.values(roles).some(({ status, available }) => status === 'left' || available)
    return waits || asked.has(id) ? [] : [id]
  })
}

test.each([1, 2])('a year of an office leaves nobody without a next step (seed %i)', (seed) => {
  const year = new Year(seed)
  for (let n = 0; n < 365; n += 1) {
    year.live()
    if (n % 26 === 0) expect(forgotten(year), `on ${year.today}`).toEqual([])
  }
  const { participants, matches, followUps, taskNotes } = year.office
  expect(
    Math.min(participants.size - 40, matches.size - 10, followUps.size - 60, taskNotes.size - 40),
  ).toBeGreaterThan(0)
  expect([...matches.values()].filter(({ closure }) => closure !== null).length).toBeGreaterThan(3)
})
