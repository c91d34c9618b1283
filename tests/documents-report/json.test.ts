import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ReportInJson, reportInJson } from '../../src-main/documents/sheet/json'
import { flatSheet, sheetsOf } from '../../src-main/documents/sheet/sheets'
import { aReport } from './an-office'
import { telling } from './telling'

const PUBLISHED = new URL('../../docs/report.schema.json', import.meta.url)
const facts = aReport('public')

function written(language: 'da' | 'en'): string {
  const words = telling(language)
  const definitions = sheetsOf(facts, words).at(-1)
  const told = { title: 'Kvartalsrapport', author: 'Prøveby', language, on: facts.on }
  return reportInJson({ ...told, flat: flatSheet(facts, words), definitions })
}

test('the published schema is the one the report is checked by', () => {
  const published: unknown = JSON.parse(readFileSync(PUBLISHED, 'utf8'))
  expect(published).toEqual(z.toJSONSchema(ReportInJson))
})

test.each(['da', 'en'] as const)(
  'a report in %s holds against the published schema, hidden figures without a value',
  (language) => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(PUBLISHED, 'utf8')))
    const read: unknown = JSON.parse(written(language))
    expect(schema.safeParse(read).success).toBe(true)
    expect(schema.safeParse({ ...Object(read), figures: [{ code: 'participants' }] }).success).toBe(false)
    const { figures, definitions } = ReportInJson.parse(read)
    expect(figures.filter(({ hidden, value, base }) => hidden && (value ?? base) !== null)).toEqual([])
    expect(figures.filter(({ hidden }) => hidden).length).toBeGreaterThan(0)
    expect(new Set(definitions.map(({ code }) => code))).toEqual(new Set(figures.map(({ code }) => code)))
  },
)
