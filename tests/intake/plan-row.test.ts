import { describe, expect, test } from 'vitest'
import type { Mapping } from '../../src-main/domain/records/intake'
import type { Cell } from '../../src-main/intake/sheet'
import { planned } from './planning'

/** The one woman of a table of headings and one row. */
function woman(headings: Cell[], cells: Cell[], told: Partial<Mapping> = {}) {
  const [row] = planned([headings, cells], {}, told).rows
  if (row?.outcome !== 'new') throw new Error(`not a new woman: ${JSON.stringify(row)}`)
  return row
}

function reasons(headings: Cell[], cells: Cell[], told: Partial<Mapping> = {}): string[] {
  const [row] = planned([headings, cells], {}, told).rows
  return row?.outcome === 'rejected' ? row.reasons.map(({ code }) => code) : []
}

describe('a row of an office’s own list', () => {
  test('becomes a woman with everything it tells', () => {
    const row = woman(
      'Navn;Født;Tlf.;E-mail;Adresse;Postnr;By;Rolle;Land;Ankomst;Sprog;Danskniveau;Uddannelse;Stilling;Ønsket job;Status på job;Interesser;Henvendelse;Hørt om os;Tilmeldt;Noter;Koordinator;Afdeling'.split(
        ';',
      ),
      'Hassan, Fatima Noor;3/2 1980;+45 20 30 40 50;fatima@example.dk;Nørregade 3;5000;Odense C;Mentee;Syrien;2015;arabisk (modersmål), engelsk;B1;Kandidat;Sygeplejerske;Ældrepleje;x;strik, opera;1.2.24;Sprogskole;1.3.24;Ring efter kl. 16;IL;Odense'.split(
        ';',
      ),
    )
    expect(row.remarks).toEqual([])
    expect(row.woman).toEqual({
      id: 'ny-1',
      firstName: 'Fatima Noor',
      lastName: 'Hassan',
      ownScriptName: null,
      birthDate: '1980-02-03',
      phone: '+45 20 30 40 50',
      email: 'fatima@example.dk',
      address: { street: 'Nørregade 3', postcode: '5000', town: 'Odense C' },
      protection: null,
      originCountry: 'SY',
      arrivalYear: 2015,
      danish: 'b1',
      danishCourse: null,
      languages: [
        { code: 'ar', level: 'native' },
        { code: 'en', level: 'good' },
      ],
      education: 5,
      occupationHad: { sectors: [], title: 'Sygeplejerske' },
      occupationWanted: { sectors: ['elder-care'], title: 'Ældrepleje' },
      labourMarket: null,
      children: [],
      roles: [
        {
          role: 'mentee',
          enquiry: { on: '2024-02-01', source: 'language-school', answeredOn: null },
          signedUpOn: '2024-03-01',
          holds: [],
          left: null,
        },
      ],
      coordinator: 'inger',
      portrait: null,
      note: 'Ring efter kl. 16',
      own: {},
    })
    expect(row.prepared).toEqual({ interests: ['knitting'], personalInterests: 'opera' })
  })

  test.each<[string, Cell[], Cell[], string[]]>([
    ['nobody named', ['Fornavn', 'Født'], [null, '03-02-1980'], ['no-name']],
    ['a birth date nobody can read', ['Navn', 'Født'], ['Åse', 'ca. 1980'], ['date-unreadable']],
    ['a birth date to come', ['Navn', 'Født'], ['Åse', '03-02-2099'], ['birth-date-unlikely']],
    ['a birth date of long ago', ['Navn', 'Født'], ['Åse', '3/2 1901'], ['birth-date-unlikely']],
    ['a sign-up to come', ['Navn', 'Tilmeldt'], ['Åse', '03-02-2099'], ['date-in-future']],
    [
      'a sign-up before the enquiry',
      ['Navn', 'Henvendelse', 'Tilmeldt'],
      ['Åse', '2/2 2024', '1/2 2024'],
      ['date-order'],
    ],
    ['words without end', ['Navn', 'Noter'], ['Åse', 'x'.repeat(10_001)], ['too-long']],
    [
      'several faults, each told',
      ['Navn', 'Født', 'Henvendelse'],
      [null, 'x', '03-02-2099'],
      ['date-unreadable', 'date-in-future', 'no-name'],
    ],
  ])('is given back for %s', (_, headings, cells, expected) => {
    expect(reasons(headings, cells)).toEqual(expected)
  })

  test('needs a role from somewhere', () => {
    const told: Partial<Mapping> = { columns: ['fullName', 'role'] }
    expect(reasons(['Navn', 'Rolle'], ['Åse', 'veninde'], told)).toEqual(['role-unknown'])
    expect(reasons(['Navn', 'By'], ['Åse', 'Vejle'], { role: null })).toEqual(['no-role'])
    expect(woman(['Navn', 'Mentor', 'Mentee'], ['Åse', 'x', 'x'], { role: null }).woman.roles).toHaveLength(2)
  })

  test('keeps in words what does not fit, and says so', () => {
    const row = woman(
      ['Navn', 'Tlf.', 'E-mail', 'Land', 'Sprog', 'Danskniveau', 'Fødselsår', 'Tilmeldt', 'Uddannelse'],
      [
        'Åse',
        '20304050 (mand)',
        'aase snabela x.dk',
        'Kurdistan',
        'husproget',
        'modul 4',
        '1980',
        '2019',
        'Kandidat i biologi',
      ],
    )
    expect(row.woman).toMatchObject({
      phone: '20304050',
      email: null,
      originCountry: null,
      birthDate: null,
      education: 5,
    })
    expect(row.woman.note).toBe(
      'Tlf.: 20304050 (mand)\nE-mail: aase snabela x.dk\nLand: Kurdistan\nSprog: husproget\nDanskniveau: modul 4\nFødselsår: 1980\nTilmeldt: 2019\nUddannelse: Kandidat i biologi',
    )
    expect(row.remarks.map(({ code, field }) => `${field} ${code}`)).toEqual([
      'phone kept-in-words',
      'email kept-in-words',
      'originCountry kept-in-words',
      'languages kept-in-words',
      'danish kept-in-words',
      'birthYear birth-year-only',
      'signedUpOn kept-in-words',
    ])
  })

  test('with two different phones keeps the first and the other in words', () => {
    const row = woman(['Navn', 'Telefon', 'Mobil'], ['Åse', '66102030', '20304050'])
    expect([row.woman.phone, row.woman.note]).toEqual(['66102030', 'Mobil: 20304050'])
    expect(woman(['Navn', 'Telefon', 'Mobil'], ['Åse', null, '20304050']).woman).toMatchObject({
      phone: '20304050',
      note: '',
    })
  })

  test.each([
    ['tlf. 20304050', '20304050', ''],
    ['Mobil: 20 30 40 50', '20 30 40 50', ''],
    ['Ahmed 20304050', '20304050', 'Tlf.: Ahmed 20304050'],
    ['66102030 / 20304050', '66102030 / 20304050', ''],
    ['har ingen', null, 'Tlf.: har ingen'],
  ])('the phone "%s"', (text, phone, note) => {
    expect(woman(['Navn', 'Tlf.'], ['Åse', text]).woman).toMatchObject({ phone, note })
  })

  test('never carries a civil registration number, only the birth date in it', () => {
    const row = woman(['Navn', 'CPR', 'Noter'], ['Åse', '03-02-1980-xxxx', 'se 03-02-1980-xxxx'])
    expect(row.woman).toMatchObject({ birthDate: '1980-02-03', note: 'se 03-02-1980-xxxx' })
    expect(row.remarks.map(({ code }) => code)).toEqual(['cpr-shortened', 'cpr-shortened'])
  })

  test.each<[Cell, Partial<{ since: string; until: string }> | null]>([
    ['nej', null],
    [null, null],
    ['ja', { since: '2026-03-15', until: '2027-03-15' }],
    ['x', { since: '2026-03-15', until: '2027-03-15' }],
    ['hemmelig', { since: '2026-03-15', until: '2027-03-15' }],
    ['1/9 2026', { since: '2026-03-15', until: '2026-09-01' }],
    ['1/9 2025', { since: '2025-09-01', until: '2026-09-01' }],
    ['1/9 2020', { since: '2026-03-15', until: '2027-03-15' }],
  ])('protection %j', (cell, protection) => {
    expect(woman(['Navn', 'Adressebeskyttelse'], ['Åse', cell]).woman.protection).toEqual(protection)
  })
})
