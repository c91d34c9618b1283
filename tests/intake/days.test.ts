import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '../../src-main/domain/records/calendar'
import type { Cell } from '../../src-main/intake/sheet'
import { fullYear, isCompact, readDay, type DayHabit } from '../../src-main/intake/values/days'
import { day } from '../builders'

const habit: DayHabit = { dateOrder: 'dayFirst', epoch: 1900, compact: false, lastYear: 2011 }
const THIRD_OF_FEBRUARY = { day: day('1980-02-03') }

describe('a date in a cell', () => {
  test.each<Cell>([
    '03-02-1980',
    '3.2.80',
    '3. 2. 80',
    '3/2 1980',
    '3/2-80',
    '3 2 1980',
    'd. 3/2 1980',
    'den 3. februar 1980',
    '3. feb. 80',
    '3-feb-1980',
    'February 3, 1980',
    '1980-02-03',
    '1980/02/03',
    '1980-02-03T00:00:00.000Z',
    '03-02-1980 14:30',
    '03021980',
    '19800203',
    '030280',
    '29254',
    29254,
    29254.75,
    { day: day('1980-02-03') },
  ])('%j is the third of February 1980', (cell) => {
    expect(readDay(cell, habit)).toEqual(THIRD_OF_FEBRUARY)
  })

  test.each<Cell>([
    'ca. 1980',
    '31-02-1980',
    '3-13-1980',
    '3/2',
    'ukendt',
    '',
    '99-99-99',
    0,
    300_000,
    true,
    null,
  ])('%j is none', (cell) => {
    expect(readDay(cell, habit)).toBeNull()
  })

  test.each<Cell>(['1980', 1980])('%j is only a year', (cell) => {
    expect(readDay(cell, habit)).toEqual({ year: 1980 })
  })

  test('in a workbook that counts from 1904 the same number is four years and a day later', () => {
    expect(readDay(29254, { ...habit, epoch: 1904 })).toEqual({ day: '1984-02-04' })
  })

  test('the month may come first where she says so', () => {
    expect(readDay('2/3/1980', { ...habit, dateOrder: 'monthFirst' })).toEqual(THIRD_OF_FEBRUARY)
  })

  test('in a column with numbers that can only be ddmmyy, all of them are', () => {
    expect([30280, 311280, 80_000, 80_001, 311_300, '311280'].filter(isCompact)).toEqual([311280, 80_001])
    expect(readDay(30280, { ...habit, compact: true })).toEqual(THIRD_OF_FEBRUARY)
    expect(readDay(30280, habit)).toEqual({ day: '1982-11-25' })
  })

  test('two digits are the latest year not after the last one possible', () => {
    expect([fullYear(11, 2011), fullYear(12, 2011), fullYear(99, 2011), fullYear(0, 2011)]).toEqual([
      2011, 1912, 1999, 2000,
    ])
  })

  test('any day written any way is read back', () => {
    const days = fc
      .integer({ min: dayNumber(day('1912-01-01')), max: dayNumber(day('2011-12-31')) })
      .map(dayFromNumber)
    const ways = fc.constantFrom<(d: string) => Cell>(
      (d) => d,
      (d) => d.split('-').toReversed().join('-'),
      (d) => d.split('-').toReversed().map(Number).join('.'),
      (d) => `${Number(d.slice(8))}/${Number(d.slice(5, 7))} ${d.slice(0, 4)}`,
      (d) => `${d.slice(8)}.${d.slice(5, 7)}.${d.slice(2, 4)}`,
      (d) => d.slice(8) + d.slice(5, 7) + d.slice(0, 4),
      (d) => d.slice(8) + d.slice(5, 7) + d.slice(2, 4),
      (d) => dayNumber(day(d)) - dayNumber(day('1899-12-30')),
      (d) => ({ day: day(d) }),
    )
    fc.assert(
      fc.property(days, ways, (one, write) => {
        expect(readDay(write(one), habit)).toEqual({ day: one })
      }),
    )
  })
})
