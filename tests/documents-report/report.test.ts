import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Figure } from '../../src-main/documents/blocks'
import { layOut } from '../../src-main/documents/layout/lay-out'
import { sheetStyle } from '../../src-main/documents/layout/styles'
import { openPress } from '../../src-main/documents/pdf/press'
import { reportLabels, reportValues, type ReportFacts } from '../../src-main/documents/report'
import { reportDeclarations } from '../../src-main/documents/report-declarations'
import { cellInWords, numberInWords } from '../../src-main/documents/report-words'
import { composeDocument } from '../../src-main/documents/text/compose'
import { lintText } from '../../src-main/documents/text/lint'
import { quarter } from '../../src-main/figures/period'
import { aReport } from './an-office'
import { telling } from './telling'

const LANGUAGES = ['da', 'en'] as const
const press = openPress('resources')
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0

function compose(facts: ReportFacts, language: 'da' | 'en') {
  const values = reportValues(facts, telling(language))
  return composeDocument({ markdown: press.wording(language, 'report'), values, language })
}

/** The report as a PDF file, read back page by page. */
async function pagesOf(facts: ReportFacts, language: 'da' | 'en'): Promise<string[]> {
  const look = {
    title: 'Rapport',
    language,
    style: sheetStyle,
    labels: reportLabels(facts, telling(language)),
  }
  const document = layOut(compose(facts, language).blocks, look, press.typesetter)
  expect(document.warnings).toEqual([])
  const meta = { title: 'Rapport', author: 'Odense', subject: '', language, on: facts.on }
  const bytes = await press.print(document, { meta, edition: 'office', pictures: () => null })
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'))
  try {
    fs.writeFileSync(`${folder}/report.pdf`, bytes)
    const text = execFileSync('pdftotext', ['-layout', `${folder}/report.pdf`, '-'], { encoding: 'utf8' })
    return text.split('\f').slice(0, -1)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

describe.each(LANGUAGES)('the wording of the report in %s', (language) => {
  test('asks only for values that there are', () => {
    expect(lintText(press.wording(language, 'report'), reportDeclarations())).toEqual([])
  })

  test.each(['public', 'internal'] as const)('makes a whole %s report', (version) => {
    expect(compose(aReport(version), language).warnings).toEqual([])
  })

  test('holds for the first quarter of a year too, where the year so far is the quarter', () => {
    const facts = aReport('public', quarter(2025, 1))
    expect(facts.figures.columns).toHaveLength(2)
    expect(compose(facts, language).warnings).toEqual([])
  })
})

test('both languages have the same chapters, tables and figures', () => {
  const [danish, english] = LANGUAGES.map((language) =>
    compose(aReport('public'), language).blocks.map((block) => [
      block.kind,
      block.kind === 'heading' ? block.id : '',
    ]),
  )
  expect(english).toEqual(danish)
})

describe('a hidden figure', () => {
  const facts = aReport('public')
  const cells = facts.figures.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const hidden = cells.filter(({ hiddenBecause }) => hiddenBecause !== null)

  test('has no number anywhere, in whatever way it is told', () => {
    expect(hidden.length).toBeGreaterThan(10)
    expect(hidden.filter(({ value, base }) => value !== null || base !== null)).toEqual([])
    expect(new Set(hidden.map((cell) => cellInWords(cell, telling('da'))))).toEqual(new Set(['–']))
  })

  test('has no bar in a chart, and its alternative text says that it is hidden', () => {
    const values = Object.values(reportValues(facts, telling('da')))
    const charts = values.flatMap((value): Figure[] =>
      typeof value === 'object' && value.kind === 'figure' ? [value.figure] : [],
    )
    expect(charts).toHaveLength(4)
    const bars = charts.flatMap((chart) =>
      chart.kind === 'stack' ? [] : chart.bars.map((bar) => ({ bar, chart })),
    )
    const withoutBar = bars.filter(({ bar }) => bar.value === null)
    expect(withoutBar.length).toBeGreaterThan(0)
    for (const { bar, chart } of withoutBar) {
      expect(bar.shown).toBe('–')
      expect(chart.alt).toContain(`${bar.label}: skjult`)
    }
  })

  test('is shown with a star in the internal version', () => {
    const internal = aReport('internal').figures.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells),
    )
    const starred = internal.filter((cell) => cellInWords(cell, telling('da')).endsWith(' *'))
    expect(starred.length).toBeGreaterThan(10)
    expect(internal.map(({ hiddenBecause }) => hiddenBecause)).toEqual(
      cells.map(({ hiddenBecause }) => hiddenBecause),
    )
  })
})

function isMarked(page: string, mark: string): boolean {
  return page.replaceAll(/\s+/g, ' ').includes(mark)
}

describe.skipIf(!hasPoppler)(
  hasPoppler ? 'the report on paper' : 'skipped: poppler-utils not installed',
  () => {
    let pages: Record<'public' | 'internal', string[]>
    beforeAll(async () => {
      pages = {
        public: await pagesOf(aReport('public'), 'da'),
        internal: await pagesOf(aReport('internal'), 'da'),
      }
    }, 60_000)

    test('tells who takes part, defines every figure and gives the data under its fixed names', () => {
      const text = pages.public.join('\n')
      for (const wanted of [
        'Kvartalsrapport',
        '4. kvartal 2025',
        'Hvem er med',
        'Definitioner',
        'daysToFirstMeeting',
      ])
        expect(text).toContain(wanted)
      expect(text).toContain('Mentorernes netværksmøde på biblioteket samlede mange.')
      expect(text).not.toContain('{{')
    })

    test('is marked on every page as internal when it is, and as a sample always', () => {
      expect(pages.internal.every((page) => isMarked(page, 'INTERN: alle tal er vist.'))).toBe(true)
      expect(pages.public.some((page) => isMarked(page, 'INTERN'))).toBe(false)
      expect(pages.public.every((page) => isMarked(page, 'alle kvinder er opdigtede'))).toBe(true)
    })
  },
)

test.each([
  ['da', 1234567.5, '1.234.567,5'],
  ['en', 1234567.5, '1,234,567.5'],
  ['da', 0, '0'],
  ['da', 999, '999'],
] as const)('%s writes %d as %s', (language, number, text) => {
  expect(numberInWords(number, telling(language))).toBe(text)
})
