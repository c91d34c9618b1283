import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay } from '../../src-renderer/parts/read-day'
import { shownDayIn } from '../../src-renderer/parts/shown-day'

test.each([
  '1.6.2025',
  '01.06.2025',
  '01-06-2025',
  '1/6 2025',
  '01/06/25',
  '1-6-25',
  '01062025',
  '2025-06-01',
  ' 1.6.2025 ',
])('%s is the first of June', (written) => {
  expect(readDay(written)).toBe('2025-06-01')
})

test.each(['', '31.2.1980', '1.6', 'i morgen', '2025'])('»%s« is no day', (written) => {
  expect(readDay(written)).toBeNull()
})

test('a day is read again as either language shows it', () => {
  const years = { min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(years), fc.constantFrom('da', 'en'), (date, language) => {
      const day = date.toISOString().slice(0, 10)
      expect(readDay(shownDayIn(language, day))).toBe(day)
    }),
  )
})
