import type { DivisionFile } from '../../domain/records/network'
import { TABLES } from '../catalogue'
import { isOfTooFew, type HiddenBecause } from '../disclosure'
import type { Board } from '../disclosure/board'
import { summarise, type Count, type Indicator } from '../indicator'
import { isPartOf, quarter, type Period } from '../period'
import { printedValue, TREND, type ReportCell, type ReportFigures } from '../report-figures'
import { nationalCount } from './network-counts'
import { nationalKey, networkBoard } from './network-board'

/** The whole network in figures, in the form of a division's own report; no count gives away a division's hidden one. */
export function nationalFigures(files: readonly DivisionFile[], smallestCount: number): ReportFigures {
  const columns = files[0]?.open.columns ?? []
  const { board, exposed } = networkBoard(files, smallestCount)
  const cellOf = (indicator: Indicator, column: number): ReportCell => {
    const hiddenBecause = reasonFor({ files, board, column }, indicator)
    if (hiddenBecause !== null) return { value: null, base: null, hiddenBecause }
    return { ...figureOf(files, indicator, column), hiddenBecause }
  }
  const rowOf = (indicator: Indicator) => ({
    indicator,
    cells: columns.map((_, column) => cellOf(indicator, column)),
  })
  const tables = TABLES.map(({ code, indicators }) => ({ code, rows: indicators.map(rowOf) }))
  const [now, before] = columns
  const both = [before, now].filter((column): column is Period => column !== undefined)
  const trend = {
    columns: both,
    rows: TREND.map((indicator) => ({
      indicator,
      cells: both.map((column) => cellOf(indicator, columns.indexOf(column))),
    })),
  }
  const period = now ?? NO_PERIOD
  return { period, columns, version: 'public', smallestCount, tables, trend, exposed }
}

function figureOf(
  files: readonly DivisionFile[],
  indicator: Indicator,
  column: number,
): Pick<ReportCell, 'value' | 'base'> {
  if (indicator.kind === 'count') return { value: nationalCount(files, indicator.code, column), base: null }
  const base = nationalCount(files, indicator.base.code, column)
  if (base === 0) return { value: null, base }
  if (indicator.kind === 'share') {
    const part = nationalCount(files, indicator.part.code, column)
    return { value: printedValue(indicator, (100 * part) / base), base }
  }
  const numbers = files.flatMap(
    ({ closed }) => closed.measured.find(({ code }) => code === indicator.code)?.values[column] ?? [],
  )
  const value = numbers.length === 0 ? null : summarise(indicator.kind, numbers)
  return { value: printedValue(indicator, value), base }
}

type Place = { readonly files: readonly DivisionFile[]; readonly board: Board; readonly column: number }

function reasonFor({ files, board, column }: Place, indicator: Indicator): HiddenBecause | null {
  const reasonOf = ({ code }: Count) => board.hidden.get(nationalKey(code, column)) ?? null
  if (indicator.kind === 'count') return reasonOf(indicator)
  if (reasonOf(indicator.base) !== null) return 'base'
  if (indicator.kind === 'share' && reasonOf(indicator.part) !== null) return 'part'
  const sizeIn = (one: number) => nationalCount(files, indicator.base.code, one)
  const columns = files[0]?.open.columns ?? []
  const parts = [...columns.keys()].filter((one) =>
    isPartOf(columns[one] ?? NO_PERIOD, columns[column] ?? NO_PERIOD),
  )
  return isOfTooFew(indicator, sizeIn(column), parts.map(sizeIn)) ? 'fewInBase' : null
}

const NO_PERIOD: Period = quarter(2000, 1)
