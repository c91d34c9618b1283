import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_OWN_LISTS, TAXONOMIES } from '../../src-main/domain/taxonomies'
import { readEducation, readLabourMarket } from '../../src-main/intake/values/background'
import { readRoles, readYesNo } from '../../src-main/intake/values/choices'
import { readEnquirySource, readInterests, readSector, termWordsOf } from '../../src-main/intake/values/terms'

const WORDS = termWordsOf(NO_OWN_LISTS)

describe('choices', () => {
  test.each([
    ['x', true],
    ['Ja', true],
    ['1', true],
    ['nej', false],
    ['-', false],
    ['måske', null],
  ])('%s', (text, meaning) => {
    expect(readYesNo(text)).toBe(meaning)
  })

  test('roles are read in both languages, several at once, or not at all', () => {
    expect(readRoles('Mentor')).toEqual(['mentor'])
    expect(readRoles('mentor og mentee')).toEqual(['mentor', 'mentee'])
    expect(readRoles('Mentee/kontaktperson')).toEqual(['mentee', 'contactPerson'])
    expect(readRoles('mentor, veninde')).toBeNull()
    expect(readRoles('')).toBeNull()
  })

  test.each([
    ['Folkeskole', 1, true],
    ['Lang videregående uddannelse', 5, true],
    ['kandidat i biologi fra Damaskus', 5, false],
    ['Sygeplejerske', 4, false],
    ['professionsbachelor', 4, true],
    ['Kort videregående', 3, true],
    ['HF', 2, true],
  ])('the education "%s" is level %i', (text, level, exact) => {
    expect(readEducation(text)).toEqual({ level, exact })
  })

  test('an education nobody knows is none', () => {
    expect(readEducation('noget med tal')).toBeNull()
  })

  test('the labour market', () => {
    expect([readLabourMarket('Ledig'), readLabourMarket('på barsel'), readLabourMarket('?')]).toEqual([
      'unemployed',
      'leave',
      null,
    ])
  })
})

describe('words of our lists', () => {
  test('known interests become codes, the others stay in her words', () => {
    expect(readInterests('strik, gå ture, opera og museer og udstillinger', WORDS)).toEqual({
      codes: ['knitting', 'walking', 'museums'],
      others: ['opera'],
    })
    expect(readInterests('Sejlads og roning', WORDS)).toEqual({ codes: ['sailing'], others: [] })
  })

  test('each interest is known by its own words in both languages, however many are written together', () => {
    const some = fc.subarray([...TAXONOMIES.interests], { minLength: 1 })
    fc.assert(
      fc.property(some, fc.constantFrom('da' as const, 'en' as const), (terms, language) => {
        const read = readInterests(terms.map((term) => term[language]).join(', '), WORDS)
        expect(read).toEqual({ codes: terms.map(({ code }) => code), others: [] })
      }),
    )
  })

  test('a sector and a source of enquiries by name', () => {
    expect(readSector('Ældrepleje', WORDS)).toBe('elder-care')
    expect(readSector('sosu-hjælper', WORDS)).toBeNull()
    expect(readEnquirySource('Jobcenter', WORDS)).toBe('job-centre')
    expect(readEnquirySource('Facebook', WORDS)).toBe('website')
  })
})
