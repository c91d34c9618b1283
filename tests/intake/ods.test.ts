import { describe, expect, test } from 'vitest'
import { readSheet } from '../../src-main/intake/reading/read-sheet'
import { ODS, openDocument, zip } from './zip'

const odsRow = (cells: string) => `<table:table-row>${cells}</table:table-row>`

const FILES: readonly (readonly [string, () => Buffer, number | string])[] = [
  [
    'an .ods that repeats one row a million times',
    () =>
      openDocument(
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
      ),
    'sheet-too-many-rows',
  ],
  [
    'an .ods that repeats one cell a million times',
    () =>
      openDocument(
        odsRow(
          '<table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell>',
        ),
      ),
    'sheet-too-many-columns',
  ],
  [
    'an .ods of spaces without end',
    () =>
      openDocument(
        odsRow(
          '<table:table-cell><text:p><text:s text:c="4000000000"/>x<text:s text:c="40000"/></text:p></table:table-cell>',
        ),
      ),
    'sheet-cell-too-long',
  ],
  [
    'an .ods whose markup breaks off',
    () => openDocument('<table:table-row><table:table-cell>').subarray(0),
    'sheet-damaged',
  ],
  [
    'an .ods that says nothing of itself',
    () => zip([{ name: 'content.xml', data: Buffer.from('<a/>') }]),
    'sheet-not-a-spreadsheet',
  ],
  [
    'an .ods with blank rows to the end of the grid',
    () =>
      openDocument(
        `${odsRow('<table:table-cell><text:p>Åse</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/>')}<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    1,
  ],
  [
    'an .ods with a password',
    () =>
      zip([
        { name: 'mimetype', data: Buffer.from(ODS) },
        { name: 'META-INF/manifest.xml', data: Buffer.from('<manifest:encryption-data/>') },
        { name: 'content.xml', data: Buffer.from('secret') },
      ]),
    'sheet-locked',
  ],
]

async function read(bytes: Buffer) {
  return readSheet({ bytes, name: null, pasted: false }, () => undefined)
}

describe('an OpenDocument sheet', () => {
  test.each(FILES)('%s does no harm', async (_, make, expected) => {
    const told = read(make()).then(({ rows }) => rows.length)
    if (typeof expected === 'number') expect(await told).toBe(expected)
    else await expect(told).rejects.toThrow(expected)
  })

  test('is told cell by cell what a reader of it sees: no comment, no note, no sheet in a cell', async () => {
    const { rows } = await read(
      openDocument(
        odsRow(`
          <table:table-cell office:value-type="string"><office:annotation><text:p>ring ikke</text:p></office:annotation><text:p>Åse<text:s text:c="2"/>&amp;<text:line-break/>Ærø</text:p><text:p><text:span>ny</text:span> linje</text:p></table:table-cell>
          <table:table-cell office:value-type="date" office:date-value="1980-02-03T10:00:00"><text:p>3. feb.</text:p></table:table-cell>
          <table:table-cell table:number-columns-repeated="2"/>
          <table:table-cell office:value-type="currency" office:value="12.5"><text:p>12,50 kr.</text:p></table:table-cell>
          <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>SAND</text:p></table:table-cell>
          <table:table-cell office:value-type="string" office:string-value="resultat"/>
          <table:table-cell><table:table table:name="indeni">${odsRow('<table:table-cell><text:p>x</text:p></table:table-cell>')}</table:table></table:table-cell>`),
      ),
    )
    expect(rows).toEqual([
      {
        line: 1,
        cells: ['Åse  &\nÆrø\nny linje', { day: '1980-02-03' }, null, null, 12.5, true, 'resultat'],
      },
    ])
  })
})
