import { NO_OWN_LISTS } from '../../src-main/domain/taxonomies'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { TextId } from '../../src-main/domain/records/ids'
import { TABLE_NAMES, TABLES } from '../../src-main/domain/tables'
import { leavingFiles } from '../../src-main/intake/leaving/files'
import { hiddenIn } from '../../src-main/intake/give-out/cover'
import { OPEN_TABLES } from '../../src-main/intake/leaving/open-records'
import { proposeMapping } from '../../src-main/intake/mapping/propose'
import { planImport } from '../../src-main/intake/plan/plan'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import { wordsIn } from '../../src-main/commands/words'
import { mentee, TODAY } from '../builders'
import { sampleOffice } from '../../src-main/sample'
import { officeFrom } from '../sample/office-from'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leaving-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const secret = mentee({
  id: 'skjult',
  firstName: 'Skjult',
  phone: '+45 91 82 73 64',
  email: 'skjult@example.dk',
  address: { street: 'Hemmelighedsstien 7', postcode: '8000', town: 'Aarhus C' },
  protection: { since: TODAY, until: TODAY },
  note: 'Bor på hemmelighedsstien 7, ring 91 82 73 64 eller +45 91 82 73 64. </script><script>alert(1)</script>',
})
const elsewhere = { street: 'Hemmelighedsstien 74', postcode: '8000', town: 'Aarhus C' }
const formula = mentee({ id: 'formel', address: elsewhere, firstName: '=1+1', phone: '+45 20 30 40 50' })
const sample = officeFrom(sampleOffice({ today: TODAY, seed: 7 }))
const office = {
  ...sample,
  participants: new Map([...sample.participants, [secret.id, secret], [formula.id, formula]]),
  copies: new Map(
    [...sample.copies].map(([id, copy]) => [
      id,
      { ...copy, kept: { text: TextId.parse('ord'), data: { values: { street: 'Forrige Gade 3' } } } },
    ]),
  ),
}

beforeAll(async () => {
  const { say } = await wordsIn('resources', 'da')
  const english = await wordsIn('resources', 'en')
  const shipped = (name: string) => fs.readFileSync(`resources/leaving/${name}`, 'utf8')
  const files = await leavingFiles(office, {
    today: TODAY,
    hidden: hiddenIn({ office, entries: [] }, TODAY),
    damaged: [],
    covered: '[beskyttet]',
    telling: {
      language: 'da',
      say,
      staff: new Map([...office.staff.values()].map(({ id, name }) => [id, name])),
      fields: [],
      lists: NO_OWN_LISTS,
    },
    words: { da: say, en: english.say },
    readMes: { da: shipped('da.txt'), en: shipped('en.txt') },
    reader: shipped('reader.html'),
  })
  for (const { name, bytes } of files) fs.writeFileSync(path.join(folder, name), bytes)
})

const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')

/** Python knows nothing of us: it counts what lies in the folder with its own readers. */
const COUNTING = `
import csv, json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
office = json.loads((folder / 'kontor.json').read_text('utf-8'))
lines = lambda file: list(csv.reader(file.open(encoding='utf-8-sig', newline=''), delimiter=';'))
tables = {name: len(records) for name, records in office['tables'].items()}
sheets = {file.stem.removeprefix('tabel-'): len(lines(file)) - 1 for file in folder.glob('tabel-*.csv')}
print(json.dumps({'tables': tables, 'sheets': sheets, 'women': len(lines(folder / 'deltagere.csv')) - 1}))
`

test('another program counts every record of every open table', () => {
  const counted = z
    .object({ tables: z.record(z.string(), z.int()), sheets: z.record(z.string(), z.int()), women: z.int() })
    .parse(JSON.parse(execFileSync('python3', ['-c', COUNTING, folder], { encoding: 'utf8' })))
  const ours = Object.fromEntries(OPEN_TABLES.map((table) => [table, office[table].size]))
  expect(counted.tables).toEqual(ours)
  expect(counted.sheets).toEqual(Object.fromEntries(Object.entries(ours).filter(([, count]) => count > 0)))
  expect(counted.women).toBe(office.participants.size)
})

test('each record is as the office has it, and fits the schema that lies beside it', () => {
  const told = z
    .object({ tables: z.record(z.string(), z.array(z.unknown())) })
    .parse(JSON.parse(read('kontor.json')))
  const schemas = z.record(z.string(), z.unknown()).parse(JSON.parse(read('skema.json')))
  expect(Object.keys(schemas)).toEqual(OPEN_TABLES)
  const hidden = new Set(hiddenIn({ office, entries: [] }, TODAY).now.map(({ id }) => id))
  for (const table of OPEN_TABLES) {
    for (const record of told.tables[table] ?? [])
      expect(TABLES[table].safeParse(record).error).toBeUndefined()
  }
  const women = z.array(TABLES.participants).parse(told.tables['participants'])
  for (const woman of women)
    if (!hidden.has(woman.id)) expect(woman).toEqual(office.participants.get(woman.id))
})

test('nothing in it tells where a protected woman is, and no key leaves the office', () => {
  const all = fs.readdirSync(folder).map(read).join('\n')
  expect(all).not.toMatch(/hemmelighedsstien 7(?!4)/i)
  expect(all).toContain(elsewhere.street)
  for (const text of ['91 82 73 64', '91827364', 'skjult@', 'Forrige Gade'])
    expect(all.includes(text), text).toBe(false)
  expect(all.includes('[beskyttet]')).toBe(true)
  const left = TABLE_NAMES.filter((table) => !OPEN_TABLES.includes(table))
  expect(left).toEqual(
    expect.arrayContaining(['headOffice', 'memberships', 'drafts', 'looks', 'texts', 'registerViews']),
  )
})

test('the page that reads it asks no network and cannot be ended by what stands in a record', () => {
  const page = read('laes.html')
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/https?:\/\//)
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page.match(/<\/script>/g)).toHaveLength(2)
})

test('the women come in again as they went out', async () => {
  const sheet = await readSheet(
    { bytes: fs.readFileSync(path.join(folder, 'deltagere.csv')), name: null, pasted: false },
    () => undefined,
  )
  const known = planImport({
    sheet,
    mapping: proposeMapping(sheet),
    office,
    today: TODAY,
    newId: () => 'ny',
  })
  expect(known.rows.map(({ outcome }) => outcome)).toEqual(Array.from(office.participants, () => 'same'))
  const differing = known.rows.flatMap((row) => (row.outcome === 'same' ? row.differences : []))
  expect(differing).toEqual([])
})
