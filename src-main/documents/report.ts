import type { Day } from '../domain/records/calendar'
import type { Division } from '../domain/records/office-papers'
import { followedUpShare } from '../figures/indicators/contact'
import { activeMatches, daysToFirstMeeting, newMatches } from '../figures/indicators/matches'
import { participants } from '../figures/indicators/participation'
import { waitingDaysMedian } from '../figures/indicators/waiting'
import { worthIt } from '../figures/indicators/worth'
import type { Indicator } from '../figures/indicator'
import type { ReportFigures, ReportRow } from '../figures/report-figures'
import type { KeyFigure } from './blocks'
import type { Labels } from './layout/setting'
import { reportCharts, rowOf } from './report-charts'
import { moneyIn, type Funding } from './report-money'
import { restatedOf, type RestatedFigure } from './report-restated'
import {
  cellInWords,
  dayInWords,
  nameOf,
  numberInWords,
  ofIndicator,
  periodInWords,
  unitOf,
  type Telling,
} from './report-words'
import { studyIn } from './report-study'
import type { Entry, Values } from './values'

/** What the office writes itself; empty where it has written nothing. */
export type Narrative = { readonly wentWell: string; readonly wasHard: string; readonly next: string }

/** A story of two women as they allow it to be told. */
export type ReportStory = {
  readonly title: string
  readonly telling: string
  readonly voices: readonly { readonly name: string; readonly words: string }[]
}

/** Everything a report is made of. */
export type ReportFacts = {
  readonly figures: ReportFigures
  readonly division: Division
  readonly narrative: Narrative
  /** One story with the consent of all in it; null when there is none. */
  readonly story: ReportStory | null
  readonly funding: Funding
  /** Figures of earlier reports that were corrected since the last one. */
  readonly restated: readonly RestatedFigure[]
  /** The colleague who made it. */
  readonly madeBy: string
  /** The day of the data. */
  readonly on: Day
}

/** The values that the chapters in `documents/<language>/report` ask for. */
export function reportValues(facts: ReportFacts, telling: Telling): Values {
  const { figures, division, narrative } = facts
  const on = dayInWords(facts.on, telling)
  const tables = figures.tables.map(({ code, rows }) => [
    code,
    list(rows.map((row) => entryOf(row, telling))),
  ])
  return {
    ...Object.fromEntries(tables),
    ...columnHeads(figures, telling),
    ...reportCharts(figures, facts.on, telling),
    ...(figures.version === 'internal' ? { internal: true } : {}),
    'division.name': division.name,
    'division.address': division.address,
    'report.title': titleOf(figures, telling),
    'report.period': periodInWords(figures.period, telling),
    'report.from': dayInWords(figures.period.from, telling),
    'report.to': dayInWords(figures.period.to, telling),
    'report.on': on,
    'report.note': [telling.words('figures.report.asOf', { on }), ...marksOf(facts, telling)].join(' '),
    'report.madeBy': facts.madeBy,
    'report.smallest': String(figures.smallestCount),
    'narrative.wentWell': narrative.wentWell,
    'narrative.wasHard': narrative.wasHard,
    'narrative.next': narrative.next,
    headline: { kind: 'key-figures', items: HEADLINE.flatMap((one) => keyFigureOf(figures, one, telling)) },
    'story.title': facts.story?.title ?? '',
    'story.telling': facts.story?.telling ?? '',
    voices: list(facts.story?.voices ?? []),
    ...moneyIn(figures, facts.funding, telling),
    study: list(studyIn(figures, telling)),
    restated: list(facts.restated.map((one) => restatedOf(one, telling))),
    definitions: list(indicatorsOf(figures).map((indicator) => definitionOf(indicator, telling))),
    data: list(figures.tables.flatMap(({ rows }) => rows.map((row) => entryOf(row, telling)))),
  }
}

/** What the layout puts on every page; an internal report and a sample office are marked. */
export function reportLabels(facts: ReportFacts, telling: Telling): Labels {
  const { figures, division, on } = facts
  const { words } = telling
  return {
    notes: '',
    pageOf: words('figures.report.pageOf'),
    running: `${titleOf(figures, telling)}, ${periodInWords(figures.period, telling)}`,
    foot: words('figures.report.foot', { division: division.name, on: dayInWords(on, telling) }),
    mark: marksOf(facts, telling).join(' '),
  }
}

/** What a reader must not overlook on any page. */
function marksOf({ figures, division }: ReportFacts, { words }: Telling): string[] {
  return [
    ...(figures.version === 'internal' ? [words('figures.report.mark.internal')] : []),
    ...(division.sample ? [words('figures.report.mark.sample')] : []),
  ]
}

/** The figures on the cover: what the network does, how soon, and whether both women find it worth their time. */
export const HEADLINE: readonly Indicator[] = [
  participants,
  activeMatches,
  newMatches,
  daysToFirstMeeting,
  waitingDaysMedian,
  followedUpShare,
  worthIt.mentees.mean,
  worthIt.mentors.mean,
]

function titleOf({ period }: ReportFigures, { words }: Telling): string {
  return words(`figures.report.title.${period.kind}`)
}

/** Where the year so far is the period itself, it has no column of its own and is told twice. */
function columnHeads({ columns }: ReportFigures, telling: Telling): Values {
  const [now, before, toDate] = columns.map((column) => periodInWords(column, telling))
  return { 'column.now': now ?? '', 'column.before': before ?? '', 'column.toDate': toDate ?? now ?? '' }
}

function entryOf({ indicator, cells }: ReportRow, telling: Telling): Entry {
  const [now, before, toDate] = cells.map((cell) => cellInWords(cell, telling))
  const told = { now: now ?? '', before: before ?? '', toDate: toDate ?? now ?? '' }
  return { code: indicator.code, name: nameOf(indicator, telling), unit: unitOf(indicator, telling), ...told }
}

function definitionOf(indicator: Indicator, telling: Telling): Entry {
  const { words } = telling
  const part = (text: 'numerator' | 'denominator') =>
    words(`figures.report.${text}`, { text: ofIndicator(indicator, text, telling) })
  const text = [
    ofIndicator(indicator, 'definition', telling),
    ...(indicator.kind === 'share' ? [part('numerator')] : []),
    ...(indicator.kind === 'count' ? [] : [part('denominator')]),
  ]
  return { name: nameOf(indicator, telling), unit: unitOf(indicator, telling), text: text.join(' ') }
}

function keyFigureOf(figures: ReportFigures, indicator: Indicator, telling: Telling): KeyFigure[] {
  const cell = rowOf(figures, indicator)?.cells[0]
  if (cell === undefined) return []
  const unit = unitOf(indicator, telling)
  const base = cell.base === null ? null : numberInWords(cell.base, telling)
  const note = base === null ? unit : telling.words('figures.report.headline.ofBase', { unit, base })
  return [{ value: cellInWords({ ...cell, base: null }, telling), label: nameOf(indicator, telling), note }]
}

function indicatorsOf({ tables }: ReportFigures): Indicator[] {
  return tables.flatMap(({ rows }) => rows.map(({ indicator }) => indicator))
}

function list(entries: readonly Entry[]) {
  return { kind: 'list', entries } as const
}
