import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeCpr } from '../../src-main/domain/records/text'
import { dayOfShortened, withoutCpr } from '../../src-main/intake/reading/cpr'

describe('a civil registration number', () => {
  // The numbers are invented; the table of the seventh digit gives the century.
  test.each([
    ['030280-1234', '03-02-1980-xxxx'],
    ['0302801234', '03-02-1980-xxxx'],
    ['030280 1234', '03-02-1980-xxxx'],
    ['030280 – 1234', '03-02-1980-xxxx'],
    ['030202-4123', '03-02-2002-xxxx'],
    ['030240-4123', '03-02-1940-xxxx'],
    ['030205-6123', '03-02-2005-xxxx'],
    ['030212-9123', '03-02-2012-xxxx'],
    ['630280-1234', '03-02-1980-xxxx'],
    ['ring på 030280-1234 eller kom', 'ring på 03-02-1980-xxxx eller kom'],
  ])('%s becomes %s', (text, shortened) => {
    expect(withoutCpr(text)).toBe(shortened)
  })

  test.each(['20304050', '+45 20 30 40 50', '452030405060', '03-02-1980', '8000', '463280-1234'])(
    '%s is none',
    (text) => {
      expect(withoutCpr(text)).toBe(text)
    },
  )

  test('ten digits that may be one are cut even if they were a phone number abroad', () => {
    expect(withoutCpr('0701234567')).toBe('07-01-2023-xxxx')
  })

  test('nothing that the records would refuse is left in any text', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789- \nax')), maxLength: 40 })
    fc.assert(fc.property(digits, (text) => !looksLikeCpr(withoutCpr(text))))
  })

  test('the birth date that is left can be read; an impossible one cannot', () => {
    expect(dayOfShortened('03-02-1980-xxxx')).toBe('1980-02-03')
    expect(dayOfShortened('31-02-1980-xxxx')).toBeNull()
    expect(dayOfShortened('03-02-1980')).toBeNull()
  })
})
