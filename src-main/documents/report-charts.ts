import type { Day } from '../domain/records/calendar'
import type { Indicator } from '../figures/indicator'
import { activeMatches } from '../figures/indicators/matches'
import { MENTORS_BY_AGE } from '../figures/indicators/mentors'
import { contactPersons, mentees, mentors } from '../figures/indicators/participation'
import { waitingMentees } from '../figures/indicators/waiting'
import type { ReportCell, ReportFigures, ReportRow } from '../figures/report-figures'
import type { Bar, Figure } from './blocks'
import { cellInWords, dayInWords, nameOf, periodInWords, quarterInWords, type Telling } from './report-words'
import type { Value, Values } from './values'

/** The charts of a report by the name its text asks for. Hidden figures have a label and a mark, but no bar. */
export function reportCharts(figures: ReportFigures, on: Day, telling: Telling): Values {
  const { words } = telling
  const period = periodInWords(figures.period, telling)
  const day = dayInWords(figures.period.to, telling)
  const source = words('figures.report.chart.source', { on: dayInWords(on, telling) })
  const roles = [mentees, mentors, contactPersons].map(({ present }) => present)
  const chart = (kind: 'bars' | 'columns', title: string, bars: readonly Bar[]): Value => ({
    kind: 'figure',
    figure: { kind, title, source, bars, alt: altOf(title, bars, telling) } satisfies Figure,
  })
  const titled = (code: string) => words(`figures.report.chart.${code}.title`, { period, day })
  return {
    'chart.participants': chart('bars', titled('participants'), barsOf(figures, roles, telling)),
    'chart.mentorsByAge': chart('bars', titled('mentorsByAge'), barsOf(figures, MENTORS_BY_AGE, telling)),
    'chart.activeMatches': chart(
      'columns',
      titled('activeMatches'),
      trendOf(figures, activeMatches, telling),
    ),
    'chart.waitingMentees': chart(
      'columns',
      titled('waitingMentees'),
      trendOf(figures, waitingMentees, telling),
    ),
  }
}

/** The row of an indicator in any of the tables. */
export function rowOf({ tables }: ReportFigures, indicator: Indicator): ReportRow | undefined {
  return tables.flatMap(({ rows }) => rows).find((row) => row.indicator === indicator)
}

function barsOf(figures: ReportFigures, indicators: readonly Indicator[], telling: Telling): Bar[] {
  return indicators.flatMap((indicator) => {
    const cell = rowOf(figures, indicator)?.cells[0]
    return cell === undefined ? [] : [barOf(nameOf(indicator, telling), cell, telling)]
  })
}

function trendOf({ trend }: ReportFigures, indicator: Indicator, telling: Telling): Bar[] {
  const cells = trend.rows.find((row) => row.indicator === indicator)?.cells ?? []
  return trend.columns.flatMap((quarter, index) => {
    const cell = cells[index]
    return cell === undefined ? [] : [barOf(quarterInWords(quarter, telling), cell, telling)]
  })
}

function barOf(label: string, cell: ReportCell, telling: Telling): Bar {
  return { label, value: cell.value, shown: cellInWords(cell, telling), target: null }
}

function altOf(title: string, bars: readonly Bar[], { words }: Telling): string {
  const told = bars.map(({ label, value, shown }) =>
    words('figures.report.chart.bar', {
      label,
      shown: value === null ? words('figures.report.chart.hidden') : shown,
    }),
  )
  return words('figures.report.chart.alt', { title, bars: told.join('; ') })
}
