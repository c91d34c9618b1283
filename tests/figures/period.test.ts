import { describe, expect, test } from 'vitest'
import {
  daysKey,
  halfYear,
  isWithin,
  nextQuarter,
  ownPeriod,
  passed,
  previous,
  quarter,
  quarterHolding,
  stretches,
  wholeYear,
  yearToDate,
} from '../../src-main/figures/period'
import { day } from '../builders'

test.each([
  [quarter(2026, 1), '2026-01-01..2026-03-31'],
  [quarter(2024, 1), '2024-01-01..2024-03-31'],
  [quarter(2025, 4), '2025-10-01..2025-12-31'],
  [halfYear(2026, 2), '2026-07-01..2026-12-31'],
  [wholeYear(2024), '2024-01-01..2024-12-31'],
  [quarterHolding(day('2026-05-31')), '2026-04-01..2026-06-30'],
  [nextQuarter(quarter(2025, 4)), '2026-01-01..2026-03-31'],
  [previous(quarter(2026, 1)), '2025-10-01..2025-12-31'],
  [previous(quarter(2024, 2)), '2024-01-01..2024-03-31'],
  [previous(halfYear(2026, 1)), '2025-07-01..2025-12-31'],
  [previous(wholeYear(2026)), '2025-01-01..2025-12-31'],
  [previous(ownPeriod(day('2024-03-01'), day('2024-03-10'))), '2024-02-20..2024-02-29'],
  [yearToDate(quarter(2026, 2)), '2026-01-01..2026-06-30'],
  [yearToDate(ownPeriod(day('2025-11-01'), day('2026-02-01'))), '2026-01-01..2026-02-01'],
])('%o covers %s', (period, days) => {
  expect(daysKey(period)).toBe(days)
})

test('an own period that ends before it begins is refused', () => {
  expect(() => ownPeriod(day('2026-02-01'), day('2026-01-31'))).toThrow(
    expect.objectContaining({ code: 'date-order' }),
  )
})

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-03-31', true],
  ['2026-04-01', false],
])('%s is within the first quarter of 2026: %s', (text, expected) => {
  expect(isWithin(day(text), quarter(2026, 1))).toBe(expected)
})

test('of a running quarter only the days until today have passed', () => {
  expect(passed(quarter(2026, 1), day('2026-02-10'))?.to).toBe('2026-02-10')
  expect(passed(quarter(2026, 1), day('2026-05-01'))?.to).toBe('2026-03-31')
  expect(passed(quarter(2026, 2), day('2026-03-31'))).toBeNull()
})

describe('periods cut at each other’s ends', () => {
  test('make up each of them without a gap', () => {
    const own = ownPeriod(day('2026-02-10'), day('2026-05-05'))
    const pieces = stretches([quarter(2026, 1), quarter(2026, 2), own]).map(daysKey)
    expect(pieces).toEqual([
      '2026-01-01..2026-02-09',
      '2026-02-10..2026-03-31',
      '2026-04-01..2026-05-05',
      '2026-05-06..2026-06-30',
    ])
  })

  test('leave out the days between them', () => {
    const pieces = stretches([quarter(2025, 1), quarter(2025, 3)]).map(daysKey)
    expect(pieces).toEqual(['2025-01-01..2025-03-31', '2025-07-01..2025-09-30'])
  })
})
