import { describe, expect, test } from 'vitest'
import { readDanish, readLanguage, readLanguages } from '../../src-main/intake/values/languages'
import { splitName } from '../../src-main/intake/values/names'
import { readAddress, readCountry, readPlace } from '../../src-main/intake/values/places'

describe('a name in one cell', () => {
  test.each([
    ['Fatima Hassan', 'Fatima', 'Hassan'],
    ['Hassan, Fatima Noor', 'Fatima Noor', 'Hassan'],
    ['Åse  Marie Sørensen', 'Åse Marie', 'Sørensen'],
    ['Leila el Khatib', 'Leila', 'el Khatib'],
    ['Ana Maria de la Cruz', 'Ana Maria', 'de la Cruz'],
    ['Al Hashimi, Noor', 'Noor', 'Al Hashimi'],
    ['Fatima', 'Fatima', null],
    ['Hassan,', 'Hassan', null],
    ['محمد فاطمة', 'محمد', 'فاطمة'],
  ])('%s', (text, first, last) => {
    expect(splitName(text, 'firstLast')).toEqual({ first, last })
  })

  test('the family name comes first where the heading says so', () => {
    expect(splitName('Hassan Fatima Noor', 'lastFirst')).toEqual({ first: 'Fatima Noor', last: 'Hassan' })
    expect(splitName('el Khatib Leila', 'lastFirst')).toEqual({ first: 'Leila', last: 'el Khatib' })
  })

  test('nothing is no name', () => {
    expect(splitName(' , ', 'firstLast')).toBeNull()
  })
})

describe('a country', () => {
  test.each([
    ['Syrien', 'SY'],
    ['syria', 'SY'],
    ['SY', 'SY'],
    ['Tyrkiet', 'TR'],
    ['Turkey', 'TR'],
    ['Palæstina', 'PS'],
    ['Burma', 'MM'],
    ['USA', 'US'],
    ['England', 'GB'],
    ['Holland', 'NL'],
    ['Bosnien', 'BA'],
    ['Dominikanske Republik', 'DO'],
    ['Elfenbenskysten', 'CI'],
    ['Færøerne', 'FO'],
    ['SYRIEN ', 'SY'],
  ])('%s is %s', (text, code) => {
    expect(readCountry(text)).toBe(code)
  })

  test.each(['Kurdistan', 'Jugoslavien', 'EU', 'ZZ', 'ved ikke', 'Syrien/Libanon'])('%s is none', (text) => {
    expect(readCountry(text)).toBeNull()
  })

  test('every country of the system is read back from its own name in both languages', () => {
    const codes = [
      'AF',
      'BA',
      'CN',
      'DE',
      'ER',
      'ET',
      'IQ',
      'IR',
      'LB',
      'LK',
      'MA',
      'PK',
      'PL',
      'RO',
      'SO',
      'SY',
      'TH',
      'UA',
      'VN',
    ]
    const named = ['da', 'en'].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' })
      return codes.map((code) => [names.of(code) ?? '', code] as const)
    })
    expect(named.map(([name]) => readCountry(name))).toEqual(named.map(([, code]) => code))
  })
})

describe('a Danish place', () => {
  test.each([
    ['8000', '8000', null],
    ['8000 Aarhus C', '8000', 'Aarhus C'],
    ['DK-5000 Odense C', '5000', 'Odense C'],
    ['800', '0800', null],
  ])('%s', (text, postcode, town) => {
    expect(readPlace(text)).toEqual({ postcode, town })
  })

  test.each(['211 20 Malmö', 'Odense', '80000', ''])('%s has no Danish postcode', (text) => {
    expect(readPlace(text)).toBeNull()
  })

  test('a whole address is taken apart', () => {
    expect(readAddress('Nørregade 3, 2. tv, 8000 Aarhus C')).toEqual({
      street: 'Nørregade 3, 2. tv',
      place: { postcode: '8000', town: 'Aarhus C' },
    })
    expect(readAddress('Vestergade 1200')).toEqual({ street: 'Vestergade 1200', place: null })
  })
})

describe('languages', () => {
  test('are read with their levels, Danish apart', () => {
    expect(readLanguages('arabisk (modersmål), engelsk og lidt tysk; dansk flydende', 'good')).toEqual({
      languages: [
        { code: 'ar', level: 'native' },
        { code: 'en', level: 'good' },
        { code: 'de', level: 'some' },
      ],
      danish: 'c1',
      others: [],
    })
  })

  test.each([
    ['farsi', 'fa'],
    ['dari', 'prs'],
    ['sorani', 'ckb'],
    ['kurmanji', 'kmr'],
    ['kurdisk', 'ku'],
    ['Tigrinya', 'ti'],
    ['somali', 'so'],
    ['Ukrainian', 'uk'],
    ['pashto', 'ps'],
    ['tagalog', 'fil'],
  ])('%s is %s', (text, code) => {
    expect(readLanguage(text)).toBe(code)
  })

  test('what is no language stays in words', () => {
    expect(readLanguages('arabisk, husproget', 'good').others).toEqual(['husproget'])
  })

  test.each([
    ['B1', 'b1', true],
    ['b2+', 'b2', true],
    ['B1, kan samtale', 'b1', false],
    ['C2', 'c1', true],
    ['flydende', 'c1', true],
    ['Prøve i Dansk 3', 'b2', false],
    ['modersmål', 'native', true],
    ['intet', 'none', true],
  ])('Danish "%s" is %s', (text, level, exact) => {
    expect(readDanish(text)).toEqual({ level, exact })
  })

  test('a level nobody knows is none', () => {
    expect(readDanish('modul 4')).toBeNull()
  })
})
