import writeWorkbook from 'write-excel-file/node'
import { describe, expect, test } from 'vitest'
import { readSheet } from '../../src-main/intake/reading/read-sheet'

const read = (bytes: Uint8Array) => readSheet({ bytes, name: null, pasted: false }, () => undefined)

describe('a civil registration number in a sheet', () => {
  test('is cut in every column, also where it lost its first zero as a number', async () => {
    const table = [
      ['Navn', 'CPR', 'Tlf.', 'Noter'],
      ['Åse', 302801234, 20304050, 'se 030280-1234'],
      ['Berit', 1112801234, '030280 1234', null],
    ]
    const expected = [
      ['Navn', 'CPR', 'Tlf.', 'Noter'],
      ['Åse', '03-02-1980-xxxx', 20304050, 'se 03-02-1980-xxxx'],
      ['Berit', '11-12-1980-xxxx', '03-02-1980-xxxx', null],
    ]
    const workbook = new Uint8Array(await writeWorkbook(table, {}).toBuffer())
    expect((await read(workbook)).rows.map(({ cells }) => cells)).toEqual(expected)
    const text = new TextEncoder().encode(table.map((row) => row.join(';')).join('\n'))
    const { rows } = await read(text)
    expect(JSON.stringify(rows)).not.toMatch(/\d{3,6}[ -]?1234/)
  })
})
