import { describe, expect, test } from 'vitest'
import { Day } from '../../src-main/domain/records/calendar'
import { disclosureOf, LEAST_BASE } from '../../src-main/figures/disclosure'
import { factsOf, type Facts } from '../../src-main/figures/facts'
import type { Indicator } from '../../src-main/figures/indicator'
import { halfYear, ownPeriod, quarter, wholeYear, type Period } from '../../src-main/figures/period'
import { reportFigures, type ReportFigures, type ReportRow } from '../../src-main/figures/report-figures'
import { behind } from '../../src-main/figures/subjects'
import { officeHolding } from '../builders'
import { history } from './histories'

const PERIODS = [
  quarter(2025, 4),
  quarter(2025, 1),
  halfYear(2025, 2),
  wholeYear(2025),
  ownPeriod(Day.parse('2025-02-10'), Day.parse('2025-11-20')),
]

describe.each(PERIODS)('a report on $from to $to', (period) => {
  test.each([
    [3, 60],
    [5, 200],
    [10, 90],
  ])('shows no count below %i, of an office of %i women, and no share of too few', (smallestCount, women) => {
    const facts = factsOf(history(women, women))
    const report = reportFigures(facts, period, { smallestCount, version: 'public' })
    expect(report.exposed).toEqual([])
    const hidden = cellsOf(report).filter(({ cell }) => cell.hiddenBecause !== null)
    const shown = cellsOf(report).filter(({ cell }) => cell.hiddenBecause === null)
    expect(hidden.filter(({ cell }) => cell.value !== null)).toEqual([])
    expect(shown.filter((one) => tellsOfTooFew(facts, one, smallestCount))).toEqual([])
  })
})

function tellsOfTooFew(facts: Facts, { indicator, column }: Told, smallestCount: number): boolean {
  const { list, base } = indicator.compute(facts, column)
  if (indicator.kind === 'count')
    return list.length > 0 && behind(facts, indicator.unit, list) < smallestCount
  const size = base?.length ?? 0
  return size > 0 && size < LEAST_BASE[indicator.kind]
}

type Told = ReturnType<typeof cellsOf>[number]

function cellsOf({ tables, columns, period }: ReportFigures) {
  return tables
    .flatMap<ReportRow>(({ rows }) => rows)
    .flatMap(({ indicator, cells }) =>
      cells.map((cell, index) => ({ indicator, cell, column: columns[index] ?? period })),
    )
}

test('a day that a slip of the pen puts before the network began makes no quarters', () => {
  const facts = factsOf(history(5, 60))
  const slips = [...facts.spells].map(
    ([id, spell]) => [`slip-${id}`, { ...spell, signedUpOn: Day.parse('1900-01-01') }] as const,
  )
  const reported = (spells: Facts['spells']) =>
    disclosureOf({ ...facts, spells }, quarter(2025, 4), { smallestCount: 5 }).quarters
  expect(reported(new Map([...facts.spells, ...slips]))).toEqual(reported(facts.spells))
})

test('a report is laid beside those of five years, however old the office is', () => {
  const facts = factsOf(history(5, 20))
  const [id, spell] = [...facts.spells][0] ?? []
  if (id === undefined || spell === undefined) throw new Error('no history')
  const spells = new Map(facts.spells).set(id, { ...spell, signedUpOn: Day.parse('2003-05-01') })
  const { quarters } = disclosureOf({ ...facts, spells }, quarter(2025, 4), { smallestCount: 5 })
  expect(quarters.map(({ from }) => from).toSpliced(1, 18)).toEqual(['2021-01-01', '2025-10-01'])
})

test('a share is shown only with its part and its base', () => {
  const facts = factsOf(history(11, 160))
  const cells = cellsOf(reportFigures(facts, quarter(2025, 4), { smallestCount: 5, version: 'public' }))
  const isShown = (count: Indicator, column: Period) =>
    cells.find((one) => one.indicator === count && one.column === column)?.cell.hiddenBecause === null
  const shares = cells.flatMap(({ indicator, column, cell }) =>
    indicator.kind === 'share' && cell.hiddenBecause === null ? [{ indicator, column }] : [],
  )
  expect(shares.length).toBeGreaterThan(0)
  for (const { indicator, column } of shares)
    expect([isShown(indicator.part, column), isShown(indicator.base, column)]).toEqual([true, true])
})

test('no mean is told of a few answers more than another one of a part of its period', () => {
  const told = [3, 11, 200].flatMap((women) => {
    const facts = factsOf(history(women, 200))
    const { columns, tables } = reportFigures(facts, quarter(2025, 4), {
      smallestCount: 5,
      version: 'public',
    })
    expect(columns.map(({ from }) => from)).toEqual(['2025-10-01', '2025-07-01', '2025-01-01'])
    return tables
      .flatMap<ReportRow>(({ rows }) => rows)
      .flatMap(({ indicator, cells: [now, before, year] }) =>
        indicator.kind === 'mean' && year?.base ? [[now, before].map((part) => [year.base, part?.base])] : [],
      )
      .flat()
  })
  const more = told.flatMap(([year, part]) => (year && part ? [year - part] : []))
  expect(more.length).toBeGreaterThan(0)
  expect(more.filter((few) => few > 0 && few < LEAST_BASE.mean)).toEqual([])
})

test('the same records give the same report, however often it is made', () => {
  const [one, other] = [1, 2].map(() =>
    reportFigures(factsOf(history(5, 80)), quarter(2025, 2), { smallestCount: 5, version: 'public' }),
  )
  expect(JSON.stringify(other)).toBe(JSON.stringify(one))
})

test('what a later report shows of an earlier quarter is what that quarter’s own report showed', () => {
  const facts = factsOf(history(6, 120))
  const earlier = reportFigures(facts, quarter(2025, 2), { smallestCount: 5, version: 'public' })
  const later = reportFigures(facts, quarter(2025, 3), { smallestCount: 5, version: 'public' })
  const columnOf = (report: typeof earlier, column: number) =>
    report.tables.flatMap<ReportRow>(({ rows }) => rows).map(({ cells }) => cells[column]?.value)
  expect(columnOf(later, 1)).toEqual(columnOf(earlier, 0))
})

test('an empty office has an empty report', () => {
  const facts = factsOf(officeHolding())
  const { tables, trend } = reportFigures(facts, quarter(2025, 4), { smallestCount: 5, version: 'public' })
  const values = tables
    .flatMap<ReportRow>(({ rows }) => rows)
    .flatMap(({ cells }) => cells.map(({ value }) => value))
  expect(values.every((value) => value === 0 || value === null)).toBe(true)
  expect(trend.columns).toEqual([])
})
