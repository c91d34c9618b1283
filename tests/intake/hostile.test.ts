import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { builtWorker } from './built-worker'
import type { Told } from './reader'
import { ODS, openDocument, workbook, worksheet, zip } from './zip'

const MB = 1024 * 1024
const row = (line: number) => `<row r="${line}"><c r="A${line}" t="inlineStr"><is><t>Åse</t></is></c></row>`
const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`

/** Each is made only when its test runs; what comes of it is a number of rows or a refusal. */
const FILES: readonly (readonly [string, () => Buffer, number | string])[] = [
  ['a zip bomb of 600 MB', () => zip(workbook(Buffer.alloc(600 * MB, ' '))), 'sheet-bomb'],
  [
    'a zip bomb that claims to be small',
    () =>
      zip(
        workbook(Buffer.alloc(300 * MB, ' ')).map((entry) => ({
          ...entry,
          claimed: Math.min(entry.data.length, 1000),
        })),
      ),
    'sheet-damaged',
  ],
  [
    'an archive of 300 files',
    () =>
      zip([
        ...workbook(worksheet(row(1))),
        ...Array.from({ length: 300 }, (_, at) => ({ name: `${at}.xml`, data: Buffer.from('<a/>') })),
      ]),
    'sheet-bomb',
  ],
  [
    'a workbook that passes for OpenDocument only while its sheet is looked at',
    () =>
      zip([
        { name: 'mimetype', data: Buffer.from(ODS) },
        ...workbook(worksheet(cell('XFD1048576'))),
        { name: 'mimetype', data: Buffer.from('x') },
      ]),
    'sheet-damaged',
  ],
  [
    'a file that wants out of the archive',
    () => zip([...workbook(worksheet(row(1))), { name: '../../../tmp/out.xml', data: Buffer.from('<a/>') }]),
    'sheet-damaged',
  ],
  [
    'a grid with three cells in its far corners',
    () =>
      zip(
        workbook(
          worksheet(
            `<row r="1">${cell('A1')}${cell('XFD1')}</row><row r="1048576">${cell('A1048576')}</row>`,
          ),
        ),
      ),
    'sheet-too-many-columns',
  ],
  [
    'a cell outside any grid',
    () => zip(workbook(worksheet(`<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>`))),
    'sheet-damaged',
  ],
  [
    'a row at infinity',
    () => zip(workbook(worksheet('<row r="Infinity"><c r="A1"><v>1</v></c></row>'))),
    'sheet-damaged',
  ],
  [
    'a workbook of a million rows',
    () =>
      zip(
        workbook(
          worksheet(
            Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`).join(''),
          ),
        ),
      ),
    'sheet-too-many-rows',
  ],
  [
    'a text file of a million rows',
    () => Buffer.from('Åse;Sørensen;Odense\r\n'.repeat(1_000_000)),
    'sheet-too-many-rows',
  ],
  ['a text file of 200 MB in one cell', () => Buffer.alloc(200 * MB, 'x'), 'sheet-too-large'],
  ['a text file of 60 MB in one cell', () => Buffer.alloc(60 * MB, 'x'), 'sheet-cell-too-long'],
  [
    'a workbook of 60 MB in one cell',
    () =>
      zip(
        workbook(
          worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
          `<sst><si><t>${'x'.repeat(60 * MB)}</t></si></sst>`,
        ),
      ),
    'sheet-cell-too-long',
  ],
  [
    'entities that would grow a billion times',
    () =>
      zip(
        workbook(
          worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
          `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]><sst><si><t>&c;</t></si></sst>`,
        ),
      ),
    1,
  ],
  [
    'a picture called .xlsx',
    () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(MB)]),
    'sheet-not-a-spreadsheet',
  ],
  [
    'an archive of pictures',
    () => zip([{ name: 'a.png', data: Buffer.alloc(MB) }]),
    'sheet-not-a-spreadsheet',
  ],
  ['half a workbook', () => zip(workbook(worksheet(row(1)))).subarray(0, 400), 'sheet-damaged'],
  [
    'an archive with a password',
    () => zip(workbook(worksheet(row(1))).map((entry) => ({ ...entry, encrypted: true }))),
    'sheet-locked',
  ],
  [
    'markup that breaks off',
    () => zip(workbook('<worksheet><sheetData><row r="1"><c r="A1"')),
    'sheet-damaged',
  ],
  [
    'an .ods that repeats a long text until it fills the memory',
    () =>
      openDocument(
        `<table:table-row table:number-rows-repeated="20000"><table:table-cell table:number-columns-repeated="6"><text:p>${'x'.repeat(30_000)}</text:p></table:table-cell></table:table-row>`,
      ),
    'sheet-bomb',
  ],
  ['a workbook as full as we read', () => zip(workbook(worksheet(fullRows()))), 20_000],
]

describe('a hostile file', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'intake-hostile-'))
  let reader = ''
  beforeAll(async () => {
    reader = (await builtWorker('out/tests/intake-hostile')).reader.pathname
  }, 120_000)
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  test.each(FILES)(
    '%s does no harm',
    (_, make, expected) => {
      const file = path.join(folder, 'file')
      fs.writeFileSync(file, make())
      const told: Told = toldShape.parse(
        JSON.parse(execFileSync(process.execPath, [reader, file], { encoding: 'utf8', timeout: 150_000 })),
      )
      expect(told.code ?? told.rows).toBe(expected)
      expect(told.megabytes).toBeLessThan(512)
    },
    180_000,
  )
})

const toldShape = z.object({
  rows: z.int().nullable(),
  code: z.string().nullable(),
  seconds: z.number(),
  megabytes: z.number(),
})

/** 20,000 rows of 24 cells, close to the 64 MB that a sheet may unpack to. */
function fullRows(): string {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWX')
  const line = (at: number) =>
    letters
      .map(
        (letter) =>
          `<c r="${letter}${at}" t="inlineStr"><is><t>Åse Sørensen, Odense ${at} ${letter}</t></is></c>`,
      )
      .join('')
  return Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 1}">${line(at + 1)}</row>`).join('')
}
