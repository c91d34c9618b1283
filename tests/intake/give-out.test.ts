import { NO_OWN_LISTS, TAXONOMIES } from '../../src-main/domain/taxonomies'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import daIntake from '../../resources/texts/da/intake.json'
import daVocabulary from '../../resources/texts/da/vocabulary.json'
import enIntake from '../../resources/texts/en/intake.json'
import enVocabulary from '../../resources/texts/en/vocabulary.json'
import { DanishLevel, Participant } from '../../src-main/domain/records/participant'
import { applyChanges, put } from '../../src-main/domain/change'
import { NO_OWN_WORDS, type OwnField } from '../../src-main/domain/records/own-words'
import { giveOut } from '../../src-main/intake/give-out/formats'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { planImport } from '../../src-main/intake/plan/plan'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import { mentee, officeHolding, spell, TODAY } from '../builders'

const TEXTS: Record<'da' | 'en', Readonly<Record<string, string>>> = {
  da: { ...daIntake, ...daVocabulary },
  en: { ...enIntake, ...enVocabulary },
}
/** What the division asks besides, one of each kind. */
const FIELDS: readonly OwnField[] = [
  { code: 'bus', name: 'Buslinje', kind: 'text', choices: [] },
  { code: 'key', name: 'Nøgle til huset', kind: 'choice', choices: ['har en', 'har ingen'] },
  { code: 'shoe', name: 'Sko', kind: 'number', choices: [] },
  { code: 'visit', name: 'Besøg', kind: 'date', choices: [] },
]
const telling = (language: 'da' | 'en') => ({
  language,
  say: (key: string) => TEXTS[language][key] ?? key,
  staff: new Map([['inger', 'Inger']]),
  fields: [...FIELDS],
  lists: NO_OWN_LISTS,
})
const asking = applyChanges(officeHolding(), [put('ownWords', { ...NO_OWN_WORDS, fields: [...FIELDS] })])
const NOBODY = { now: [], before: [] }
const word = fc.constantFrom('Åse', 'Amina', 'Zoë', 'Nguyễn', 'El-Sayed', 'Sørensen', "O'Brien", 'Yıldız')
const note = fc.constantFrom(
  '',
  'Ringer selv.',
  '=1+1',
  '-ikke om aftenen',
  '@hjemme',
  'To linjer;\nog "mere"',
)

/** Women who tell of themselves all that a sheet has room for. */
const women = fc
  .array(
    fc.record({
      firstName: word,
      lastName: word,
      ownScriptName: fc.constantFrom(null, 'أمينة', 'Юлія'),
      birthDate: fc.constantFrom('1970-12-31', '2001-02-03', '1950-01-01'),
      phone: fc.constantFrom('+45 11 22 33 44', '+4511223344', '00 00 12 34', '11223344'),
      email: fc.constantFrom('a.b@example.dk', 'x-y@example.net'),
      address: fc.constantFrom(
        { street: 'Nørregade 3, 2. tv.', postcode: '0999', town: 'København C' },
        { street: 'Åboulevarden 7', postcode: '8000', town: 'Aarhus C' },
      ),
      originCountry: fc.constantFrom('SO', 'SY', 'UA', 'DK', 'CD', 'XK', 'GB'),
      arrivalYear: fc.constantFrom(1999, 2016),
      danish: fc.constantFrom(...DanishLevel.options),
      languages: fc.subarray([
        { code: 'ar', level: 'native' as const },
        { code: 'kmr', level: 'good' as const },
        { code: 'ckb', level: 'good' as const },
        { code: 'en', level: 'some' as const },
      ]),
      danishCourse: fc.constantFrom(null, ...TAXONOMIES.danishCourses.map(({ code }) => code)),
      own: fc.record(
        {
          bus: fc.constantFrom('5C', '=1+1', '12'),
          key: fc.constantFrom('har en', 'har ingen'),
          shoe: fc.constantFrom(38, 37.5, 0),
          visit: fc.constantFrom('2026-12-24', '1999-01-02'),
        },
        { requiredKeys: [] },
      ),
      education: fc.constantFrom(1, 2, 3, 4, 5),
      labourMarket: fc.constantFrom(...Participant.shape.labourMarket.unwrap().options),
      occupationHad: fc.constantFrom(...TAXONOMIES.occupations.map(({ code }) => code)).map((isco) => ({
        sectors: [],
        title: 'Kustode',
        isco,
      })),
      note,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map((parts, at) =>
      Participant.parse({
        ...mentee({ ...parts, birthDate: `19${50 + at}-02-03` }),
        id: `w${at}`,
        occupationWanted: { sectors: [], title: null },
        coordinator: null,
        children: [],
        roles: [{ ...spell('mentee', { signedUpOn: '2024-05-06' }), enquiry: null }],
      }),
    ),
  )

describe('women taken out of the office', () => {
  test('come in again as they were, in Danish and English, as a workbook and as text', async () => {
    await fc.assert(
      fc.asyncProperty(
        women,
        fc.constantFrom('da', 'en'),
        fc.constantFrom('xlsx', 'csv'),
        async (out, language, format) => {
          const bytes = await giveOut(out, format, NOBODY, telling(language))
          const sheet = await readSheet({ bytes, name: null, pasted: false }, () => undefined)
          const { rows } = planImport({
            sheet,
            mapping: proposeMapping(sheet, undefined, FIELDS),
            office: asking,
            today: TODAY,
            newId: () => 'ny',
          })
          const back = rows.map((row) => (row.outcome === 'new' ? { ...row.woman, id: 'w' } : row))
          expect(back).toEqual(out.map((woman) => ({ ...woman, id: 'w' })))
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  test.each(['xlsx', 'csv', 'json', 'vcf'] as const)(
    'leave what is protected behind in .%s',
    async (format) => {
      const hidden = mentee({
        phone: '11 22 33 44',
        email: 'hemmelig@example.dk',
        address: { street: 'Hemmelig Vej 1', postcode: '8000', town: 'Aarhus' },
        protection: { since: TODAY, until: '2027-01-01' },
      })
      const bytes = await giveOut([hidden], format, { now: [hidden], before: [] }, telling('da'))
      const told =
        format === 'xlsx'
          ? JSON.stringify(await readSheet({ bytes, name: null, pasted: false }, () => undefined))
          : Buffer.from(bytes).toString()
      expect(told).toContain('Amina')
      expect(told).not.toMatch(/hemmelig|11 22 33 44|Aarhus/i)
    },
  )

  test('run no formula, and keep their telephone numbers whole', async () => {
    const bytes = await giveOut(
      [mentee({ phone: '+45 11 22 33 44', note: '=HYPERLINK("x")' })],
      'csv',
      NOBODY,
      telling('da'),
    )
    const text = Buffer.from(bytes).toString()
    expect(text).toContain(';+45 11 22 33 44;')
    expect(text).toContain(`'=HYPERLINK`)
  })

  test('make a card that an address book reads: escaped, and no line longer than 75 bytes', async () => {
    const long = mentee({
      lastName: 'Ø'.repeat(90),
      address: { street: 'Vej 1, st; tv', postcode: '8000', town: 'Aarhus' },
    })
    const text = Buffer.from(await giveOut([long], 'vcf', NOBODY, telling('da'))).toString()
    expect(text).toContain(String.raw`ADR:;;Vej 1\, st\; tv;Aarhus;;8000;`)
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(text.replaceAll('\r\n ', '')).toContain(`FN:Amina ${'Ø'.repeat(90)}`)
  })

  test('are described by the schema that lies with them', async () => {
    const { schema, women: out } = JSON.parse(
      Buffer.from(await giveOut([mentee()], 'json', NOBODY, telling('da'))).toString(),
    )
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(out[0])))
    expect(Participant.parse(out[0])).toEqual(mentee())
  })
})
