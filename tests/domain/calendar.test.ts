import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  Day,
  dayFromNumber,
  dayNumber,
  daysBetween,
} from '../../src-main/domain/records/calendar'

const day = (text: string) => Day.parse(text)
const anyDay = fc.integer({ min: -60_000, max: 120_000 })

describe('days', () => {
  test('are counted as the system calendar counts them', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const text = new Date(number * 86_400_000).toISOString().slice(0, 10)
        expect(dayFromNumber(number)).toBe(text)
        expect(dayNumber(day(text))).toBe(number)
      }),
    )
  })

  test('text order is the order of days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 80_000 }), (one, other) => {
        expect(dayFromNumber(one) < dayFromNumber(other)).toBe(one < other)
      }),
    )
  })

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1'])('%s is no day', (text) => {
    expect(Day.safeParse(text).success).toBe(false)
  })
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-06-15', 12, '2027-06-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to)
})

test('a year later is 365 or 366 days later', () => {
  expect(daysBetween(day('2023-03-01'), addMonths(day('2023-03-01'), 12))).toBe(366)
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
})

test.each([
  ['1980-02-29', '2026-02-28', 45],
  ['1980-02-29', '2026-03-01', 46],
  ['2000-01-01', '2026-01-01', 26],
])('born %s she is on %s %i years old', (born, today, age) => {
  expect(ageOn(day(born), day(today))).toBe(age)
})
