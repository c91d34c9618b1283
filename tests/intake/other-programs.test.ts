import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { summaryOf } from '../../src-main/intake/plan/outcome'
import { planImport } from '../../src-main/intake/plan/plan'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import { textOf, type Sheet } from '../../src-main/intake/sheet'
import { officeHolding, TODAY } from '../builders'
import { isInstalled } from '../oracles/installed'

const read = (bytes: Uint8Array) => readSheet({ bytes, name: null, pasted: false }, () => undefined)

/** Its authors hid the telephone number in the answer and left it in the question. */
const OTHERWISE = 'location_coordinates'
const Records = z.array(z.record(z.string(), z.string()))

describe("csv-spectrum's cases", () => {
  const folder = path.dirname(new URL(import.meta.resolve('csv-spectrum')).pathname)
  const names = fs.readdirSync(`${folder}/csvs`).map((file) => path.basename(file, '.csv'))

  test('are all there', () => expect(names).toHaveLength(12))

  test.each(names.filter((name) => name !== OTHERWISE))('%s is read as its authors read it', async (name) => {
    const { rows } = await read(fs.readFileSync(`${folder}/csvs/${name}.csv`))
    const [headings = [], ...below] = rows.map(({ cells }) => cells)
    const records = Records.parse(JSON.parse(fs.readFileSync(`${folder}/json/${name}.json`, 'utf8')))
    expect(below).toEqual(
      records.map((record) => headings.map((heading) => plain(record[textOf(heading)] ?? ''))),
    )
  })
})

/** Spaces around a cell and cells without a letter say nothing in a list of women. */
function plain(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

const HEADINGS = ['Navn', 'Født', 'Tlf.', 'By', 'Rolle', 'Noter']
/** Rows as offices have them: women, titles, sums, blank lines and rows that lack something. */
const messy = (count: number) =>
  Array.from({ length: count }, (_, at): string[] => {
    if (at % 50 === 7) return ['I alt', '', '', '', '', '']
    if (at % 50 === 9) return ['', '', '', '', '', '']
    if (at % 50 === 11) return [`Uden Rolle ${at}`, '', '', 'Odense C', '', 'mangler']
    return [
      `Åse ${at} Ærøskøbing-Østergård`,
      `${1 + (at % 28)}-0${1 + (at % 9)}-19${60 + (at % 40)}`,
      `0000 ${2000 + at}`,
      'Århus C',
      at % 2 === 0 ? 'mentee' : 'mentor',
      at % 10 === 0 ? 'to ord; "citat" og €' : '',
    ]
  })

describe.skipIf(!isInstalled('ssconvert'))(
  isInstalled('ssconvert') ? 'a list written by Gnumeric' : 'skipped: gnumeric not installed',
  () => {
    test.each([
      ['xlsx', 'Gnumeric_Excel:xlsx2'],
      ['ods', 'Gnumeric_OpenCalc:odf'],
      ['csv', 'Gnumeric_stf:stf_csv'],
    ])('accounts for every row of an .%s', async (ending, exporter) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gnumeric-'))
      const [typed, written] = [`${folder}/typed.csv`, `${folder}/list.${ending}`]
      fs.writeFileSync(typed, Papa.unparse([HEADINGS, ...messy(300)]))
      execFileSync(
        'ssconvert',
        ['--import-type=Gnumeric_stf:stf_csvtab', `--export-type=${exporter}`, typed, written],
        {
          stdio: 'pipe',
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        },
      )
      const sheet = await read(fs.readFileSync(written))
      fs.rmSync(folder, { recursive: true })
      accountsFor(messy(300), sheet)
    })
  },
)

test('a list of 3,000 rows in the .csv of a Danish Excel is accounted for, row by row', async () => {
  const text = Papa.unparse([HEADINGS, ...messy(3000)], { delimiter: ';', newline: '\r\n' })
  const bytes = Buffer.from(text.replaceAll('€', '\u0080'), 'latin1')
  accountsFor(messy(3000), await read(bytes))
})

/** Of fifty rows one is blank, one a sum and one lacks a role; each has its end, and what stands in the others comes in. */
function accountsFor(list: readonly (readonly string[])[], sheet: Sheet): void {
  let count = 0
  const plan = planImport({
    sheet,
    mapping: proposeMapping(sheet),
    office: officeHolding(),
    today: TODAY,
    newId: () => `ny-${(count += 1)}`,
  })
  const filled = list.flatMap((cells, at) => (cells.some(Boolean) ? [at + 2] : []))
  expect(plan.rows.map(({ row }) => row.line)).toEqual(filled)
  expect(summaryOf(plan)).toMatchObject({
    rows: list.length * 0.98,
    new: list.length * 0.94,
    same: 0,
    rejected: list.length * 0.04,
  })
  expect(plan.rows.find(({ row }) => row.line === 2)).toMatchObject({
    woman: {
      firstName: 'Åse 0',
      lastName: 'Ærøskøbing-Østergård',
      birthDate: '1960-01-01',
      address: { postcode: '8000' },
      note: 'to ord; "citat" og €',
    },
  })
}
