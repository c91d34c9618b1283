import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { filledWorkbook, type Filling } from '../../src-main/documents/sheet/foreign/fill'
import { columnLetters, columnNumber, placeOf } from '../../src-main/domain/cell-places'
import { gridOf } from '../../src-main/documents/sheet/foreign/grid'
import { Refusal } from '../../src-main/domain/refusal'
import { openedSheets } from '../oracles/opened-sheets'

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
const inLibreOffice = hasLibreOffice ? 'opened in LibreOffice' : 'skipped: LibreOffice not installed'

/** Made by LibreOffice: two sheets, colours, a share, a day, sums on both sheets. */
const FUNDERS = fs.readFileSync('resources/sample/funder.xlsx')
const FILLINGS: Filling[] = [
  { sheet: 'Indberetning', place: 'B2', told: 'Odense & <omegn>' },
  { sheet: 'Indberetning', place: 'B4', told: { plain: '30. september 2026', day: 46_295 } },
  { sheet: 'Indberetning', place: 'B5', told: 'ny linje' },
  { sheet: 'Indberetning', place: 'B7', told: 41 },
  { sheet: 'Indberetning', place: 'B8', told: 38 },
  { sheet: 'Indberetning', place: 'C7', told: '–' },
  { sheet: 'Indberetning', place: 'C8', told: 52 },
  { sheet: 'Indberetning', place: 'D10', told: { plain: 87, percent: 0.87 } },
]

function parts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  )
}

describe("a funder's own spreadsheet, filled", () => {
  const filled = filledWorkbook(FUNDERS, FILLINGS)

  test('has nothing changed but those cells, forgotten results and the wish to be worked out anew', () => {
    const before = parts(FUNDERS)
    const after = parts(filled)
    expect([...after.keys()]).toEqual([...before.keys()])
    const changed = [...after].filter(([name, part]) => before.get(name) !== part).map(([name]) => name)
    expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
    expect(after.get('xl/workbook.xml')).toBe(
      before
        .get('xl/workbook.xml')
        ?.replace('iterateDelta="0.001"/>', 'iterateDelta="0.001" fullCalcOnLoad="1"/>'),
    )
    const told = new Set(FILLINGS.map(({ place }) => place))
    const others = (markup = '') =>
      gridOf(markup).rows.flatMap(({ line, cells }) =>
        cells
          .filter(({ column }) => !told.has(`${columnLetters(column)}${line}`))
          .map(({ from, to }) =>
            markup
              .slice(from, to)
              .replace(/<v>0<\/v>(?=<\/c>)/, (v) => (markup.slice(from, to).includes('<f') ? '' : v)),
          ),
      )
    expect(others(after.get(changed[1] ?? ''))).toEqual(others(before.get(changed[1] ?? '')))
  })

  test('keeps the look of every cell it fills', () => {
    const styles = (bytes: Uint8Array) =>
      gridOf(parts(bytes).get('xl/worksheets/sheet1.xml') ?? '').rows.flatMap(({ line, cells }) =>
        cells.map(({ column, style }) => `${columnLetters(column)}${line} ${style}`),
      )
    expect(styles(filled).filter((one) => !one.startsWith('B5'))).toEqual(styles(FUNDERS))
  })

  test('is the same file byte for byte every time', () => {
    expect(Buffer.from(filled).equals(filledWorkbook(FUNDERS, FILLINGS))).toBe(true)
  })

  test('refuses a cell that holds a formula and a sheet that is gone', () => {
    const lost = { sheet: 'Indberetning', place: 'B9', told: 1 }
    const code = expect.objectContaining({ code: 'template-cell-lost' })
    expect(() => filledWorkbook(FUNDERS, [lost])).toThrow(code)
    expect(() => filledWorkbook(FUNDERS, [{ ...lost, sheet: 'Ark9' }])).toThrow(code)
  })

  test.skipIf(!hasLibreOffice)(`${inLibreOffice}, tells what was filled in and adds it up anew`, () => {
    const opened = openedSheets(filled)
    const at = (sheet: string, place: string) => {
      const { line, column } = placeOf(place)
      return opened.get(sheet)?.[line - 1]?.[column - 1]?.trim()
    }
    const told = ['B2', 'B4', 'B5', 'B7', 'B8', 'B9', 'C7', 'C9', 'D10'].map((place) =>
      at('Indberetning', place),
    )
    expect(told).toEqual(['Odense & <omegn>', '09/30/2026', 'ny linje', '41', '38', '79', '–', '52', '87%'])
    expect(at('Til puljen', 'B1')).toBe('79')
  })
})

describe('whatever the markup of a sheet looks like', () => {
  const rows = [
    '<sheetData/>',
    '<sheetData></sheetData>',
    '<sheetData><row r="1"><c r="A1" t="str"><v>x</v></c><c r="C1"/></row><row r="9"/></sheetData>',
    '<!-- <row r="1"> --><sheetData><row r="2" spans="1:2"><c r="B2"><v>5</v></c></row></sheetData>',
  ]
  const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 })), {
    minLength: 1,
    maxLength: 8,
    selector: String,
  })
  const told = fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.stringMatching(/^[a-zæøå<>&"' ]{0,9}[a-z]$/))

  test('every cell that is filled is read back', async () => {
    const cells = places.chain((all) => fc.tuple(...all.map((place) => fc.tuple(fc.constant(place), told))))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...rows),
        fc.constantFrom('', 'x:'),
        cells,
        async (data, prefix, wanted) => {
          const fillings = wanted.map(([[column, line], value]) => ({
            sheet: 'A&B',
            place: `${columnLetters(column)}${line}`,
            told: value,
          }))
          const bytes = filledWorkbook(aWorkbook(data, prefix), fillings)
          const [sheet] = await readWorkbook(Uint8Array.from(bytes).buffer, { trim: false })
          for (const [[column, line], value] of wanted)
            expect(sheet?.data[line - 1]?.[column - 1]).toBe(value)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('columns are named as spreadsheets name them', () => {
    expect(['A', 'Z', 'AA', 'AZ', 'XFD'].map(columnNumber)).toEqual([1, 26, 27, 52, 16_384])
    fc.assert(fc.property(fc.integer({ min: 1, max: 16_384 }), (n) => columnNumber(columnLetters(n)) === n))
    expect(placeOf('AB12')).toEqual({ column: 28, line: 12 })
  })

  test('what is no workbook is refused in words', () => {
    const damaged = expect.objectContaining({ code: 'sheet-damaged' })
    for (const bytes of [new Uint8Array(), strToU8('text'), zipSync({ 'a.xml': strToU8('<a/>') })])
      expect(() => filledWorkbook(bytes, [])).toThrow(damaged)
    expect(() => filledWorkbook(FUNDERS.subarray(0, 3_000), [])).toThrow(Refusal)
  })
})

function aWorkbook(data: string, prefix: string): Uint8Array {
  const main = `xmlns${prefix === '' ? '' : ':x'}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const prefixed = data.replaceAll(/<(\/?)(?=[a-z])/g, `<$1${prefix}`)
  const sheet = `<${prefix}worksheet ${main}>${prefixed}</${prefix}worksheet>`
  const files = {
    'xl/workbook.xml': `<${prefix}workbook ${main} xmlns:r="${office}"><${prefix}sheets><${prefix}sheet name="A&amp;B" sheetId="1" r:id="rId1"/></${prefix}sheets></${prefix}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
