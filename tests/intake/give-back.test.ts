import { describe, expect, test } from 'vitest'
import danish from '../../resources/texts/da/intake.json'
import english from '../../resources/texts/en/intake.json'
import { giveBack, type Say } from '../../src-main/intake/give-back'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { planImport } from '../../src-main/intake/plan/plan'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import type { Cell } from '../../src-main/intake/sheet'
import { day, officeHolding, TODAY } from '../builders'
import { sheet } from './sheets'

const sayIn =
  (texts: Readonly<Record<string, string>>): Say =>
  (key, details = {}) =>
    (texts[key] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(details[name] ?? ''))

const ROWS: Cell[][] = [
  ['Navn', 'Rolle', 'Født', 'Tlf.', 'Antal', 'Aktiv', 'Noter'],
  ['Åse Sørensen', 'mentee', { day: day('1980-02-03') }, '20304050', 1, true, 'god'],
  ['Berit Lund', 'mentor', 'ca. 1980', '+45 20 30 40 51', 2.5, true, '=HYPERLINK("http://x.example")'],
  [null, 'mentee', { day: day('1975-05-04') }, '20304052', 3, false, '@SUM(1)'],
  ['Inger Holm', 'mentee', { day: day('2099-01-01') }, '=1+1', null, null, '-5 grader; "citat"\nlinje to'],
]

async function givenBack(format: 'xlsx' | 'csv', texts: Readonly<Record<string, string>> = danish) {
  const list = sheet(ROWS)
  const mapping = proposeMapping(list)
  let count = 0
  const newId = () => `ny-${(count += 1)}`
  const plan = planImport({ sheet: list, mapping, office: officeHolding(), today: TODAY, newId })
  return giveBack(list, plan, { format, say: sayIn(texts) })
}

const read = async (bytes: Uint8Array) =>
  (await readSheet({ bytes, name: null, pasted: false }, () => undefined)).rows.map(({ cells }) => cells)

describe('the rows that are given back', () => {
  test('as .xlsx have their reasons and every cell as it was, kind for kind', async () => {
    expect(await read(await givenBack('xlsx'))).toEqual([
      ['Hvorfor rækken ikke kunne hentes', ...(ROWS[0] ?? [])],
      ['Fødselsdato: »ca. 1980« kan ikke læses som en dato.', ...(ROWS[2] ?? [])],
      ['Der mangler et navn.', ...(ROWS[3] ?? [])],
      ['Fødselsdatoen »01-01-2099« kan ikke være rigtig.', ...(ROWS[4] ?? [])],
    ])
  })

  test('as .csv run no formula, keep their phone numbers, and are read as they were', async () => {
    const bytes = await givenBack('csv')
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    const text = Buffer.from(bytes).toString()
    for (const guarded of ["'=HYPERLINK", "'@SUM(1)", "'=1+1", "'-5 grader"]) expect(text).toContain(guarded)
    expect(await read(bytes)).toEqual([
      ['Hvorfor rækken ikke kunne hentes', 'Navn', 'Rolle', 'Født', 'Tlf.', 'Antal', 'Aktiv', 'Noter'],
      [
        'Fødselsdato: »ca. 1980« kan ikke læses som en dato.',
        'Berit Lund',
        'mentor',
        'ca. 1980',
        '+45 20 30 40 51',
        '2,5',
        'ja',
        `=HYPERLINK("http://x.example")`,
      ],
      ['Der mangler et navn.', null, 'mentee', '04-05-1975', '20304052', '3', 'nej', '@SUM(1)'],
      [
        'Fødselsdatoen »01-01-2099« kan ikke være rigtig.',
        'Inger Holm',
        'mentee',
        '01-01-2099',
        '=1+1',
        null,
        null,
        `-5 grader; "citat"\nlinje to`,
      ],
    ])
  })

  test('tell their reasons in the language she chose', async () => {
    const [, first] = await read(await givenBack('csv', english))
    expect(first?.[0]).toMatch(/^Date of birth: .ca\. 1980. cannot be read as a date\.$/)
  })

  test('can be mended and brought in again', async () => {
    const list = await readSheet(
      { bytes: await givenBack('xlsx'), name: null, pasted: false },
      () => undefined,
    )
    expect(proposeMapping(list)).toMatchObject({
      headingLine: 1,
      columns: [null, 'fullName', 'role', 'birthDate', 'phone', null, null, 'note'],
    })
  })
})

describe('the texts of the intake', () => {
  test('there is one for every field', async () => {
    const { IntakeField } = await import('../../src-main/domain/records/intake')
    expect(IntakeField.options.filter((field) => !(`intake.field.${field}` in danish))).toEqual([])
  })
})
