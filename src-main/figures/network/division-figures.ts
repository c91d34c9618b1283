import type { ClosedPart, OpenPart } from '../../domain/records/network'
import { CATALOGUE, COUNTS } from '../catalogue'
import type { Facts } from '../facts'
import { participants } from '../indicators/participation'
import type { ReportFigures } from '../report-figures'
import { behind } from '../subjects'

/** What a division shows to anyone in the head office: exactly its public report. */
export function openPartOf({ columns, smallestCount, tables }: ReportFigures): OpenPart {
  const rows = tables.flatMap((table) => table.rows)
  return {
    columns: [...columns],
    smallestCount,
    rows: rows.map(({ indicator, cells }) => ({
      code: indicator.code,
      values: cells.map(({ value }) => value),
      bases: cells.map(({ base }) => base),
      hidden: cells.map(({ hiddenBecause }) => hiddenBecause !== null),
    })),
  }
}

/** What the network is counted from. `codeOf` stands for a woman without telling who she is. */
export function closedPartOf(
  facts: Facts,
  { columns }: Pick<ReportFigures, 'columns'>,
  codeOf: (womanId: string) => string,
): Omit<ClosedPart, 'mark'> {
  const listOf = (count: (typeof COUNTS)[number]) =>
    columns.map((column) => count.compute(facts, column).list)
  return {
    counts: COUNTS.map((count) => {
      const lists = listOf(count)
      return {
        code: count.code,
        counts: lists.map((list) => list.length),
        behind: lists.map((list) => behind(facts, count.unit, list)),
      }
    }),
    measured: CATALOGUE.flatMap((indicator) =>
      'numbers' in indicator
        ? [{ code: indicator.code, values: columns.map((column) => [...indicator.numbers(facts, column)]) }]
        : [],
    ),
    women: listOf(participants).map((list) => list.map(codeOf).toSorted()),
  }
}
