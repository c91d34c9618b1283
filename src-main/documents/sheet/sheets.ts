import type { ReportCell, ReportTable } from '../../figures/report-figures'
import type { ReportFacts } from '../report'
import {
  dayInWords,
  nameOf,
  ofIndicator,
  periodInWords,
  sourceInWords,
  timingInWords,
  unitOf,
  type Telling,
} from '../report-words'

/** Text, a number, or nothing to measure. */
export type SheetCell = string | number | null

/** One sheet of a workbook: column names that never change, and the rows below them. */
export type Sheet = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** The sheets of a report: what it is, a table each, and the definitions. A hidden figure is a mark, never a number. */
export function sheetsOf(facts: ReportFacts, telling: Telling): Sheet[] {
  const { words } = telling
  return [
    { name: words('figures.sheet.about'), columns: ['what', 'value'], rows: about(facts, telling) },
    ...facts.figures.tables.map((table) => ({
      name: words(`figures.table.${table.code}`),
      columns: TABLE_COLUMNS,
      rows: rowsOf(table, telling),
    })),
    {
      name: words('figures.sheet.definitions'),
      columns: DEFINITION_COLUMNS,
      rows: definitions(facts, telling),
    },
  ]
}

/** All figures as one list, a row for each figure and period, to be filled into other sheets. */
export function flatSheet({ figures }: ReportFacts, telling: Telling): Sheet {
  const rows = figures.tables.flatMap(({ code, rows: indicators }) =>
    indicators.flatMap(({ indicator, cells }) =>
      cells.map((cell, index) => {
        const column = figures.columns[index] ?? figures.period
        const named = [code, indicator.code, nameOf(indicator, telling), unitOf(indicator, telling)]
        return [
          ...named,
          column.from,
          column.to,
          valueOf(cell, telling),
          cell.base,
          cell.hiddenBecause === null ? 0 : 1,
        ]
      }),
    ),
  )
  return { name: telling.words('figures.sheet.report'), columns: FLAT_COLUMNS, rows }
}

const PERIODS = ['now', 'before', 'to_date'] as const
const TABLE_COLUMNS = ['code', 'name', 'unit', ...PERIODS, ...PERIODS.map((period) => `base_${period}`)]
const FLAT_COLUMNS = ['table', 'code', 'name', 'unit', 'from', 'to', 'value', 'base', 'hidden']
const DEFINITION_COLUMNS = [
  'code',
  'name',
  'unit',
  'kind',
  'definition',
  'numerator',
  'denominator',
  'period_rule',
  'source_fields',
  'source',
]

/** Where the year so far is the period itself, the third column repeats the first. */
function rowsOf({ rows }: ReportTable, telling: Telling): SheetCell[][] {
  return rows.map(({ indicator, cells: [now, before, toDate] }) => {
    const cells = [now, before, toDate ?? now]
    return [
      indicator.code,
      nameOf(indicator, telling),
      unitOf(indicator, telling),
      ...cells.map((cell) => (cell === undefined ? null : valueOf(cell, telling))),
      ...cells.map((cell) => cell?.base ?? null),
    ]
  })
}

function valueOf({ value, hiddenBecause }: ReportCell, { words }: Telling): SheetCell {
  return value === null && hiddenBecause !== null ? words('figures.hidden.mark') : value
}

function about({ figures, division, madeBy, on }: ReportFacts, telling: Telling): SheetCell[][] {
  const { words } = telling
  const smallest = figures.smallestCount
  const [now, before, toDate] = figures.columns.map(
    (column) =>
      `${periodInWords(column, telling)}: ${words('figures.period.days', {
        from: dayInWords(column.from, telling),
        to: dayInWords(column.to, telling),
      })}`,
  )
  const version =
    figures.version === 'internal' ? 'figures.report.mark.internal' : 'figures.sheet.version.public'
  return [
    [words('figures.sheet.report'), words(`figures.report.title.${figures.period.kind}`)],
    [words('figures.sheet.division'), division.name],
    ...(division.sample ? [[words('figures.report.mark.sample'), null]] : []),
    [words('figures.sheet.column.now'), now ?? null],
    [words('figures.sheet.column.before'), before ?? null],
    [words('figures.sheet.column.to_date'), toDate ?? now ?? null],
    [words('figures.sheet.dataDate'), on],
    [words('figures.sheet.madeBy'), madeBy],
    [words('figures.sheet.version'), words(version)],
    [words('figures.sheet.smallest'), smallest],
    [
      words('figures.sheet.mark', { mark: words('figures.hidden.mark') }),
      words('figures.sheet.markMeans', { smallest }),
    ],
    [words('figures.sheet.empty'), words('figures.sheet.emptyMeans')],
  ]
}

function definitions({ figures }: ReportFacts, telling: Telling): SheetCell[][] {
  const indicators = figures.tables.flatMap(({ rows }) => rows.map(({ indicator }) => indicator))
  return indicators.map((indicator) => [
    indicator.code,
    nameOf(indicator, telling),
    unitOf(indicator, telling),
    telling.words(`figures.kind.${indicator.kind}`),
    ofIndicator(indicator, 'definition', telling),
    indicator.kind === 'share' ? ofIndicator(indicator, 'numerator', telling) : null,
    indicator.kind === 'count' ? null : ofIndicator(indicator, 'denominator', telling),
    timingInWords(indicator, telling),
    indicator.sourceFields.join(', '),
    sourceInWords(indicator, telling),
  ])
}
