import { describe, expect, test } from 'vitest'
import { Mapping, type IntakeField } from '../../src-main/domain/records/intake'
import { readHeading } from '../../src-main/intake/mapping/headings'
import { columnSamples, proposeMapping } from '../../src-main/intake/mapping/propose'
import type { Cell } from '../../src-main/intake/sheet'
import { day } from '../builders'
import { sheet } from './sheets'

describe('a heading', () => {
  test.each<[string, IntakeField]>([
    ['Fornavn', 'firstName'],
    ['Efternavn', 'lastName'],
    ['Navn', 'fullName'],
    ['Efternavn, fornavn', 'fullName'],
    ['Født', 'birthDate'],
    ['Fødselsdato (dd-mm-åååå)', 'birthDate'],
    ['CPR-nr.', 'birthDate'],
    ['Fødselsår', 'birthYear'],
    ['Tlf.', 'phone'],
    ['Mobil nr.', 'phone'],
    ['E-mail', 'email'],
    ['E-mail adresse', 'email'],
    ['Adresse', 'street'],
    ['Postnr.', 'postcode'],
    ['BY', 'town'],
    ['Rolle', 'role'],
    ['Oprindelsesland', 'originCountry'],
    ['Land', 'originCountry'],
    ['Ankomst til Danmark', 'arrivalYear'],
    ['Sprog', 'languages'],
    ['Danskniveau', 'danish'],
    ['Uddannelse', 'education'],
    ['Stilling', 'occupationHad'],
    ['Erhverv', 'occupationHad'],
    ['Ønsket job', 'occupationWanted'],
    ['Interesser og hobbyer', 'interests'],
    ['Tilmeldt', 'signedUpOn'],
    ['Dato for henvendelse', 'enquiryOn'],
    ['Noter', 'note'],
    ['Bemærkninger', 'note'],
    ['Afdeling', 'division'],
    ['Navne- og adressebeskyttelse', 'protection'],
    ['First name', 'firstName'],
    ['Date of birth', 'birthDate'],
    ['Country of origin', 'originCountry'],
  ])('%s', (heading, field) => {
    expect(readHeading(heading)?.field).toBe(field)
  })

  test.each(['', 'Kolonne1', 'Nr.', 'Fatima', 'x'.repeat(200), '__proto__', 'constructor'])(
    '%j says nothing',
    (heading) => {
      expect(readHeading(heading)).toBeNull()
    },
  )
})

describe('the mapping that is proposed', () => {
  const HEADINGS: Cell[] = ['Fornavn', 'Efternavn', 'Født', 'Tlf.']
  const WOMAN: Cell[] = ['Åse', 'Sørensen', '03-02-1980', '20304050']

  test('finds the headings below a title and blank lines', () => {
    const mapping = proposeMapping(
      sheet([['Deltagere i Odense'], [], ['Navne opdateret', 'maj 2024'], HEADINGS, [], WOMAN]),
    )
    expect(mapping).toEqual(
      Mapping.parse({
        headingLine: 4,
        columns: ['firstName', 'lastName', 'birthDate', 'phone'],
        nameOrder: 'firstLast',
        dateOrder: 'dayFirst',
        role: null,
        signedUpOn: null,
        knownBy: 'all',
        meanings: [],
      }),
    )
  })

  test('follows her when she names another line, or none', () => {
    const list = sheet([HEADINGS, ['Navn', 'By', 'Sprog', 'Noter'], WOMAN])
    expect(proposeMapping(list, 2).columns).toEqual(['fullName', 'town', 'languages', 'note'])
    expect(proposeMapping(list, null).headingLine).toBeNull()
  })

  test('of two headings for one thing takes the clearer; phones and notes may be several', () => {
    const headings: Cell[] = ['Navn på kontakt', 'Navn', 'Telefon', 'Mobil', 'Noter', 'Bemærkninger']
    expect(proposeMapping(sheet([headings, ['a', 'b', '1', '2', 'c', 'd']])).columns).toEqual([
      null,
      'fullName',
      'phone',
      'phone',
      'note',
      'note',
    ])
  })

  test('believes the values where a heading says nothing or something else', () => {
    const rows: Cell[][] = [
      ['Navn', 'Mentor', 'Start', 'A', 'B', 'C'],
      ['Åse Sørensen', 'Inger Lund', 'i job', 'aase@example.dk', '20 30 40 50', 'mentee'],
      ['Berit Lund', 'Hanne Holm', 'senere', 'berit@example.dk', '+45 20304051', 'mentor'],
    ]
    expect(proposeMapping(sheet(rows)).columns).toEqual(['fullName', null, null, 'email', 'phone', 'role'])
  })

  test('columns of crosses tell roles', () => {
    const rows: Cell[][] = [
      ['Navn', 'Mentor', 'Mentee'],
      ['Åse', 'x', null],
      ['Berit', null, 'x'],
      ['Inger', 'nej', 'ja'],
    ]
    expect(proposeMapping(sheet(rows))).toMatchObject({
      columns: ['fullName', 'isMentor', 'isMentee'],
      role: null,
    })
  })

  test('without headings goes by the values alone', () => {
    const rows: Cell[][] = [
      [
        'Åse',
        'Sørensen',
        '03-02-1980',
        '20304050',
        'aase@example.dk',
        '5000 Odense C',
        'Syrien',
        'arabisk, engelsk',
      ],
      ['Berit', 'Lund', '04-05-1975', '20304051', 'berit@example.dk', '8000 Aarhus C', 'Irak', 'kurdisk'],
    ]
    expect(proposeMapping(sheet(rows))).toMatchObject({
      headingLine: null,
      columns: [
        'firstName',
        'lastName',
        'birthDate',
        'phone',
        'email',
        'postcode',
        'originCountry',
        'languages',
      ],
    })
    expect(
      proposeMapping(
        sheet([
          ['Åse Sørensen', 12],
          ['Berit Lund', 13],
        ]),
      ).columns,
    ).toEqual(['fullName', null])
  })

  test.each<[string, Partial<Mapping>, Cell[][], string]>([
    ['the role from the name of the sheet', { role: 'mentor' }, [HEADINGS, WOMAN], 'Mentorer 2024'],
    ['the role from the title', { role: 'mentee' }, [['Mentees i Odense'], HEADINGS, WOMAN], 'Ark1'],
    ['no role from a title with both', { role: null }, [['Mentorer og mentees'], HEADINGS, WOMAN], 'Ark1'],
    [
      'the family name first',
      { nameOrder: 'lastFirst' },
      [
        ['Efternavn Fornavn', 'By'],
        ['Lund Berit', 'x'],
      ],
      'Ark1',
    ],
    [
      'the month first',
      { dateOrder: 'monthFirst' },
      [HEADINGS, ['Åse', 'S', '2/13/1980', ''], ['B', 'L', '3/4/1981', '']],
      'Ark1',
    ],
    [
      'the day first when in doubt',
      { dateOrder: 'dayFirst' },
      [HEADINGS, ['Åse', 'S', '2/12/1980', '']],
      'Ark1',
    ],
  ])('tells %s', (_, expected, rows, name) => {
    expect(proposeMapping(sheet(rows, { name }))).toMatchObject(expected)
  })

  test('shows a few different values of each column', () => {
    const list = sheet([
      ['Navn', null],
      ...Array.from({ length: 20 }, (_, at): Cell[] => [`Kvinde ${at % 7}`, { day: day('1980-02-03') }]),
    ])
    expect(columnSamples(list, proposeMapping(list).headingLine)).toEqual([
      { heading: 'Navn', samples: ['Kvinde 0', 'Kvinde 1', 'Kvinde 2', 'Kvinde 3', 'Kvinde 4'] },
      { heading: null, samples: ['03-02-1980'] },
    ])
  })
})
