import { expect, test } from 'vitest'
import { isProtected } from '../../src-main/domain/rules/standing'
import { day } from '../builders'

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
])('an address protected for 2026 is protected on %s: %s', (today, expected) => {
  const protection = { since: day('2026-01-01'), until: day('2026-12-31') }
  expect(isProtected({ protection }, day(today))).toBe(expected)
})
