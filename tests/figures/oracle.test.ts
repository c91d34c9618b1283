import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Office } from '../../src-main/domain/office'
import { Day } from '../../src-main/domain/records/calendar'
import { CATALOGUE } from '../../src-main/figures/catalogue'
import { factsOf } from '../../src-main/figures/facts'
import { halfYear, ownPeriod, quarter, wholeYear, type Period } from '../../src-main/figures/period'
import { history } from './histories'
import { sqlDump } from './sql-dump'

const isInstalled = spawnSync('sqlite3', ['--version']).status === 0
const RULES = readFileSync(new URL('oracle.sql', import.meta.url), 'utf8')
const Rows = z.array(z.object({ period: z.int(), code: z.string(), value: z.number().nullable() }))

const PERIODS = [
  quarter(2024, 1),
  quarter(2025, 2),
  quarter(2026, 1),
  halfYear(2025, 1),
  wholeYear(2025),
  ownPeriod(Day.parse('2024-11-11'), Day.parse('2025-02-03')),
]

/** The figures of each period as sqlite3 computes them, by code. */
function figuresBySql(office: Office): ReadonlyMap<string, number | null>[] {
  const questions = PERIODS.map(({ from, to }, index) => {
    const enter = `DELETE FROM p; INSERT INTO p VALUES ('${from}', '${to}'); DELETE FROM said_now; INSERT INTO said_now SELECT * FROM said;`
    return `${enter} INSERT INTO result SELECT ${index}, code, value FROM figure;`
  })
  const script = [sqlDump(office), RULES, 'CREATE TABLE result (period, code, value);', ...questions]
  const input = `${script.join('\n')}\n.mode json\nSELECT * FROM result;`
  const { stdout, stderr } = spawnSync('sqlite3', [':memory:'], { input, encoding: 'utf8', maxBuffer: 1e8 })
  expect(stderr).toBe('')
  const rows = Rows.parse(JSON.parse(stdout))
  return PERIODS.map(
    (_, index) =>
      new Map(rows.filter(({ period }) => period === index).map(({ code, value }) => [code, value])),
  )
}

function figuresByUs(office: Office, period: Period): ReadonlyMap<string, number | null> {
  const facts = factsOf(office)
  return new Map(CATALOGUE.map((indicator) => [indicator.code, indicator.compute(facts, period).value]))
}

/** To ten decimals: sums in another order differ in the last bits. A total of nothing is nothing. */
function plain(figures: ReadonlyMap<string, number | null>): Record<string, string> {
  const told = CATALOGUE.map(({ code }) => [code, (figures.get(code) ?? null)?.toFixed(10) ?? 'nothing'])
  return Object.fromEntries(told) as Record<string, string>
}

const subject = isInstalled
  ? 'every indicator, computed a second time in SQL,'
  : 'skipped: sqlite3 not installed'

describe.skipIf(!isInstalled)(subject, () => {
  test.each([1, 2, 3, 4, 6, 9])('agrees on random history %i', (seed) => {
    const office = history(seed, 6 * seed)
    const bySql = figuresBySql(office)
    for (const [index, period] of PERIODS.entries())
      expect(plain(figuresByUs(office, period))).toEqual(plain(bySql[index] ?? new Map()))
  })
})
