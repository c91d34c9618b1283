import { describe, expect, test } from 'vitest'
import { fold } from '../../src-main/domain/folding'
import { Participant } from '../../src-main/domain/records/participant'
import { Line, looksLikeCpr, Prose } from '../../src-main/domain/records/text'

describe('a CPR number', () => {
  test.each(['010180-0000', 'født 0101800000', 'Ring. 311299 0000, tak', '010180-0000.'])(
    'is seen in «%s»',
    (text) => {
      expect(looksLikeCpr(text)).toBe(true)
      expect(Prose.safeParse(text).error?.issues[0]?.message).toBe('cpr')
      expect(Line.safeParse(text).success).toBe(false)
      expect(Participant.shape.own.safeParse({ tale: text }).success).toBe(false)
    },
  )

  test.each([
    '00 00 12 34',
    '+45 00 00 12 34',
    '01-01-1980',
    '320180-0000',
    '011380-0000',
    '12345678901',
    '2026-0007',
  ])('is not seen in «%s»', (text) => {
    expect(looksLikeCpr(text)).toBe(false)
  })
})

describe('searching', () => {
  test.each([
    ['Århus', 'aarhus'],
    ['Ærø', 'aeroe'],
    ['Sørensen', 'Soerensen'],
    ['Nguyễn Thị Hương', 'nguyen thi huong'],
    ['Łódź', 'lodz'],
    ['Yıldız', 'yildiz'],
    ['Müller', 'muller'],
    ['Guðrún', 'gudrun'],
  ])('%s is found as %s', (name, typed) => {
    expect(fold(name)).toBe(fold(typed))
  })

  test('soft hyphens and outer blanks do not count', () => {
    expect(fold(' Kirke\u00ADgaard ')).toBe(fold('kirkegård'))
  })
})
