import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../src-main/intake/reading/csv'
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, type SheetRow } from '../../src-main/intake/sheet'

const read = (text: string): SheetRow[] => readCsv(text, () => undefined)
const cells = (text: string) => read(text).map((row) => row.cells)

describe('a text file with separated cells', () => {
  // The cases of csv-spectrum, written anew.
  test.each([
    [
      'plain',
      'a,b,c\n1,2,3',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'plain with CRLF',
      'a,b,c\r\n1,2,3\r\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'old Mac line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a comma in quotes',
      'navn,by\n"Hansen, Åse",Odense',
      [
        ['navn', 'by'],
        ['Hansen, Åse', 'Odense'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4',
      [
        ['a', 'b', 'c'],
        ['1', null, null],
        ['2', '3', '4'],
      ],
    ],
    [
      'doubled quotes',
      'a,b\n1,"ha ""ha"" ha"',
      [
        ['a', 'b'],
        ['1', 'ha "ha" ha'],
      ],
    ],
    [
      'JSON in a cell',
      'a,b\n1,"{""x"": [1,2]}"',
      [
        ['a', 'b'],
        ['1', '{"x": [1,2]}'],
      ],
    ],
    [
      'a line break in quotes',
      'a,b\n1,"to\nlinjer"',
      [
        ['a', 'b'],
        ['1', 'to\nlinjer'],
      ],
    ],
    [
      'a CRLF in quotes',
      'a,b\r\n1,"to\r\nlinjer"',
      [
        ['a', 'b'],
        ['1', 'to\r\nlinjer'],
      ],
    ],
    [
      'letters of all kinds',
      'a,b\nʤ,فاطمة',
      [
        ['a', 'b'],
        ['ʤ', 'فاطمة'],
      ],
    ],
    [
      'a bare quote in a cell',
      'a;b\n5" skærm;x',
      [
        ['a', 'b'],
        ['5" skærm', 'x'],
      ],
    ],
    [
      'semicolons, with commas in the cells',
      'a;b\nx, y;z\nx, y, w;z',
      [
        ['a', 'b'],
        ['x, y', 'z'],
        ['x, y, w', 'z'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,5\t2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a named separator',
      'sep=|\na|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['one column', 'Navn\nÅse\nBerit', [['Navn'], ['Åse'], ['Berit']]],
    [
      'failed formulas',
      'a;b\n#I/T;#DIV/0!\nx;#1',
      [
        ['a', 'b'],
        ['x', '#1'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  test('lines keep the numbers they have in Excel, blank ones too', () => {
    expect(read('Liste, maj, juni\n;;\n\nNavn;By;Tlf\n"Å\nse";Odense;1\n').map(({ line }) => line)).toEqual([
      1, 4, 5,
    ])
    expect(read('sep=;\nNavn;By\nÅse;Odense').map(({ line }) => line)).toEqual([2, 3])
  })

  test('a quote that is never closed is named by its line', () => {
    expect(() => read('Navn;By\nÅse;Odense\n"Berit;Esbjerg\nInger;Vejle')).toThrow(
      expect.objectContaining({ code: 'sheet-quote-open', details: { line: 3 } }),
    )
  })

  test.each([
    ['sheet-too-many-rows', 'Åse;Odense\n'.repeat(MOST_ROWS + 1)],
    ['sheet-too-many-columns', ';'.repeat(MOST_COLUMNS)],
    ['sheet-cell-too-long', `Navn;By\n${'x'.repeat(LONGEST_CELL + 1)};Odense`],
    ['sheet-empty', ';;;\n;;;\n'],
  ])('%s', (code, text) => {
    expect(() => read(text)).toThrow(code)
  })

  test('whatever another program writes in any of the ways is read back', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab æ;,\t"\'\n')), maxLength: 8 })
    const row = fc.array(cell, { minLength: 3, maxLength: 3 })
    const ways = { delimiter: fc.constantFrom(';', ',', '\t'), newline: fc.constantFrom('\n', '\r\n') }
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 9 }), fc.record(ways), (rows, way) => {
        const headed = [['Fornavn', 'Efternavn', 'By'], ...rows]
        const told = `sep=${way.delimiter}${way.newline}${Papa.unparse(headed, { ...way, quotes: true })}`
        const kept = headed.map((one) => one.map((text) => (text.trim() === '' ? null : text.trim())))
        expect(cells(told)).toEqual(kept.filter((one) => one.some((text) => text !== null)))
      }),
    )
  })
})
