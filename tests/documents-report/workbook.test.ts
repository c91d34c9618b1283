import { spawnSync } from 'node:child_process'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src-main/documents/sheet/csv'
import { flatSheet, sheetsOf } from '../../src-main/documents/sheet/sheets'
import { workbook } from '../../src-main/documents/sheet/workbook'
import type { ReportFacts } from '../../src-main/documents/report'
import { openedSheets } from '../oracles/opened-sheets'
import { aReport } from './an-office'
import { telling } from './telling'

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
const subject = hasLibreOffice ? 'the workbook, opened in LibreOffice,' : 'skipped: LibreOffice not installed'

describe.skipIf(!hasLibreOffice)(subject, () => {
  test('has the same names, numbers and marks in every sheet, and no text for a formula', async () => {
    const facts = withNames('=1+1', '+cmd')
    const sheets = sheetsOf(facts, telling('da'))
    const opened = openedSheets(await workbook(sheets))
    expect(opened.size).toBe(sheets.length)
    for (const { name, columns, rows } of sheets) {
      const expected = [columns, ...rows].map((row) => row.map((cell) => String(cell ?? '')))
      const read = opened.get(name.replaceAll('?', ''))
      expect(read?.map((row) => row.slice(0, columns.length))).toEqual(expected)
    }
    expect([...opened.values()].flat(2)).toEqual(expect.arrayContaining(['=1+1', '+cmd']))
  })
})

describe('the figures as .csv', () => {
  const facts = aReport('public')
  const { data } = papaparse.parse<string[]>(
    csv(flatSheet(facts, telling('da')))
      .slice(1)
      .trimEnd(),
    { delimiter: ';' },
  )

  test('begin with a byte order mark, have semicolons and decimal commas', () => {
    const text = csv(flatSheet(facts, telling('da')))
    expect(text.startsWith('\uFEFFtable;code;name;unit;from;to;value;base;hidden\r\n')).toBe(true)
    const points = data.find(([, code, , , , , value]) => code === 'worthItMentees' && value !== '–')
    expect(points?.[6]).toMatch(/^\d,\d$|^\d$/)
  })

  test('have a row for every figure and period', () => {
    expect(data.length).toBe(1 + flatSheet(facts, telling('da')).rows.length)
    const hidden = data.slice(1).filter(([, , , , , , , , flag]) => flag === '1')
    expect(hidden.length).toBeGreaterThan(10)
    expect(hidden.every(([, , , , , , value, base]) => value === '–' && base === '')).toBe(true)
  })
})

function withNames(division: string, madeBy: string): ReportFacts {
  const facts = aReport('public')
  return { ...facts, madeBy, division: { ...facts.division, name: division } }
}
