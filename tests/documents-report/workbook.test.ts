import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src-main/documents/sheet/csv'
import { flatSheet, sheetsOf } from '../../src-main/documents/sheet/sheets'
import { workbook } from '../../src-main/documents/sheet/workbook'
import type { ReportFacts } from '../../src-main/documents/report'
import { runLibreOffice } from '../oracles/libre-office'
import { aReport } from './an-office'
import { telling } from './telling'

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
const subject = hasLibreOffice ? 'the workbook, opened in LibreOffice,' : 'skipped: LibreOffice not installed'

/** Comma, quotes, UTF-8, values as they are and not as they look, every sheet in a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1'

/** Every sheet of the workbook as LibreOffice reads it, by name. */
function openedIn(bytes: Uint8Array): Map<string, string[][]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbook-'))
  try {
    fs.writeFileSync(`${folder}/report.xlsx`, bytes)
    runLibreOffice(folder, ['--convert-to', EVERY_SHEET], [`${folder}/report.xlsx`])
    const files = fs.readdirSync(folder).filter((name) => name.endsWith('.csv'))
    return new Map(
      files.map((name) => {
        const text = fs.readFileSync(`${folder}/${name}`, 'utf8')
        return [name.slice('report-'.length, -'.csv'.length), papaparse.parse<string[]>(text.trimEnd()).data]
      }),
    )
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!hasLibreOffice)(subject, () => {
  test('has the same names, numbers and marks in every sheet', async () => {
    const facts = aReport('public')
    const opened = openedIn(await workbook(sheetsOf(facts, telling('da'))))
    const sheets = sheetsOf(facts, telling('da'))
    expect(opened.size).toBe(sheets.length)
    for (const { name, columns, rows } of sheets) {
      const expected = [columns, ...rows].map((row) => row.map((cell) => String(cell ?? '')))
      const read = opened.get(name.replaceAll('?', ''))
      expect(read?.map((row) => row.slice(0, columns.length))).toEqual(expected)
    }
  })

  test('never takes a text for a formula', async () => {
    const facts = withNames('=1+1', '+cmd')
    const cells = [...openedIn(await workbook(sheetsOf(facts, telling('en')))).values()].flat(2)
    expect(cells).toContain('=1+1')
    expect(cells).toContain('+cmd')
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
