import type { SealedReport } from '../../domain/records/reporting'
import { TABLES } from '../catalogue'
import type { Indicator } from '../indicator'
import type { ReportCell, ReportFigures } from '../report-figures'
import { releasedOf } from './released'

/** The figures of a sealed report as its readers see them; an indicator it did not know is left out. */
export function figuresAsSealed(sealed: SealedReport): ReportFigures {
  const { period, columns, smallestCount } = sealed
  const released = releasedOf(sealed)
  const cellsOf = ({ code }: Indicator): ReportCell[] =>
    columns.flatMap((column) => {
      const cell = released.cell(code, column)
      if (cell === undefined) return []
      const { value, base, hidden } = cell
      return [hidden === null ? { value, base, hiddenBecause: null } : { ...HIDDEN, hiddenBecause: hidden }]
    })
  const tables = TABLES.map(({ code, indicators }) => ({
    code,
    rows: indicators.map((indicator) => ({ indicator, cells: cellsOf(indicator) })).filter(isTold),
  }))
  const trend = { columns: [], rows: [] }
  return { period, columns, version: 'public', smallestCount, tables, trend, exposed: [] }
}

const HIDDEN = { value: null, base: null }

function isTold({ cells }: { readonly cells: readonly ReportCell[] }): boolean {
  return cells.length > 0
}
