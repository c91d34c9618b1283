import { beforeAll, expect, test } from 'vitest'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import type { Sheet, SheetRow } from '../../src-main/intake/sheet'
import { describeWithLibreOffice, written, type Workbook } from './libre-office'

const list: Workbook = {
  sheets: {
    Tom: [[null]],
    Deltagere: [
      ['Mentornetværket – Odense'],
      [],
      ['Fornavn', 'Efternavn', 'Født', 'Tlf.', 'Aktiv', 'Postnr', 'Noter'],
      ['Åse', 'Sørensen', { day: '1980-02-03' }, 20304050, true, 5000, 'to\nlinjer & "citat"; <b>'],
      [],
      [
        'Fatima',
        { formula: '"El "&"Khatib"', result: 'El Khatib' },
        { day: '2004-02-29' },
        '+45 20 30 40 51',
        false,
        '0800',
        { rich: ['fed', ' og ', 'kursiv'] },
      ],
      [
        'Leïla',
        null,
        null,
        { formula: '1/0', result: '#DIV/0!' },
        null,
        { formula: '2000+600', result: 2600 },
        { link: 'javascript:alert(1)', text: 'se her' },
      ],
      [
        '=1+1',
        "'=HYPERLINK",
        null,
        { formula: 'HYPERLINK("http://x.example";"klik")', result: 'klik' },
        null,
        null,
        null,
      ],
    ],
    Rester: [['Navn'], ['Ikke hende']],
  },
}

const from1904: Workbook = {
  epoch: 1904,
  sheets: {
    Ark1: [
      ['Navn', 'Født'],
      ['Inger', { day: '1980-02-03' }],
      ['Berit', { day: '1955-12-31' }],
    ],
  },
}

const long: Workbook = {
  sheets: {
    Ark1: Array.from({ length: 3000 }, (_, line) =>
      Array.from(
        { length: 12 },
        (__, column) => `række ${line}, søjle ${column} ${'x'.repeat((line * 7 + column) % 23)}|`,
      ),
    ),
  },
}

describeWithLibreOffice('a workbook written by LibreOffice', () => {
  let files: Buffer[] = []
  let open: Buffer[] = []
  beforeAll(() => {
    files = written('xlsx', [list, from1904, long])
    open = written('ods', [list, from1904, long])
  }, 180_000)

  const read = (at: number, name: string | null = null): Promise<Sheet> =>
    readSheet({ bytes: files[at] ?? Buffer.alloc(0), name, pasted: false }, () => undefined)

  test('is read cell by cell: results for formulas, plain words for links and rich text, nothing for errors', async () => {
    const sheet = await read(0)
    expect(sheet.name).toBe('Deltagere')
    expect(sheet.names).toEqual(['Tom', 'Deltagere', 'Rester'])
    expect(sheet.rows).toEqual([
      { line: 1, cells: ['Mentornetværket – Odense', null, null, null, null, null, null] },
      { line: 3, cells: ['Fornavn', 'Efternavn', 'Født', 'Tlf.', 'Aktiv', 'Postnr', 'Noter'] },
      {
        line: 4,
        cells: ['Åse', 'Sørensen', { day: '1980-02-03' }, 20304050, 1, 5000, 'to\nlinjer & "citat"; <b>'],
      },
      {
        line: 6,
        cells: ['Fatima', 'El Khatib', { day: '2004-02-29' }, '+45 20 30 40 51', 0, '0800', 'fed og kursiv'],
      },
      { line: 7, cells: ['Leïla', null, null, null, null, 2600, 'se her'] },
      { line: 8, cells: ['=1+1', "'=HYPERLINK", null, 'klik', null, null, null] },
    ])
  })

  test('another of its sheets is read when it is named', async () => {
    expect((await read(0, 'Rester')).rows.map(({ cells }) => cells)).toEqual([['Navn'], ['Ikke hende']])
    await expect(read(0, 'Tom')).rejects.toThrow('sheet-empty')
    await expect(read(0, 'Findes ikke')).rejects.toThrow('sheet-empty')
  })

  test('has the same days when it counts them from 1904', async () => {
    const sheet = await read(1)
    expect(sheet.epoch).toBe(1904)
    expect(sheet.rows.map(({ cells }) => cells[1])).toEqual([
      'Født',
      { day: '1980-02-03' },
      { day: '1955-12-31' },
    ])
  })

  test('is read the same from an .ods', async () => {
    for (const [at, bytes] of open.entries()) {
      const sheet = await readSheet({ bytes, name: null, pasted: false }, () => undefined)
      const { name, names, rows } = await read(at)
      expect(sheet).toEqual({ format: 'ods', epoch: 1900, name, names, rows: rows.map(asTyped) })
    }
    await expect(
      readSheet({ bytes: open[0] ?? Buffer.alloc(0), name: 'Tom', pasted: false }, () => undefined),
    ).rejects.toThrow('sheet-empty')
  })

  test('loses no letter of a long list, wherever the reader cuts it', async () => {
    expect((await read(2)).rows.map(({ cells }) => cells)).toEqual(long.sheets['Ark1'])
  })
})

/** In an .xlsx every row is as wide as the widest. */
function asTyped({ line, cells }: SheetRow): SheetRow {
  return { line, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1) }
}

describeWithLibreOffice('what LibreOffice writes besides', () => {
  const small: Workbook = {
    sheets: {
      Ark1: [
        ['Fornavn', 'Født', 'By'],
        ['Åse – Maria', { day: '1980-02-03' }, 'Ærø; "øen"'],
      ],
    },
  }

  test('a .csv for a Danish Windows is read like the workbook', async () => {
    const [file = Buffer.alloc(0)] = written('csv', [small])
    expect(file.includes(0x96), 'the dash of windows-1252').toBe(true)
    const { rows } = await readSheet({ bytes: file, name: null, pasted: false }, () => undefined)
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Fornavn', 'Født', 'By'],
      ['Åse – Maria', '03-02-1980', 'Ærø; "øen"'],
    ])
  }, 120_000)

  test('an .xls is refused with advice', async () => {
    const [file = Buffer.alloc(0)] = written('xls', [small])
    await expect(readSheet({ bytes: file, name: null, pasted: false }, () => undefined)).rejects.toThrow(
      'sheet-old-excel',
    )
  }, 120_000)
})
