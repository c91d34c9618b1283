import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { FigureSheet, Quarter, reportCommands } from '../contract/report'
import { put } from '../domain/change'
import { divisionOf, find, fullName, settingsOf } from '../domain/office'
import { sheetStyle } from '../documents/layout/styles'
import { reportLabels, reportValues, type ReportFacts } from '../documents/report'
import type { Telling } from '../documents/report-words'
import { indicatorOf } from '../figures/catalogue'
import { factsOf } from '../figures/facts'
import { FOLLOW_UP_DAYS } from '../figures/indicators/contact'
import { ANSWER_DAYS } from '../figures/indicators/enquiries'
import { reportFigures, type ReportFigures } from '../figures/report-figures'
import { womenBehind } from '../figures/subjects'
import { Refusal } from '../domain/refusal'
import { pdfOf, previewOf, type Manuscript } from './pressroom'
import { narrativeOf, periodOf, quarterId } from './quarter'
import type { Room } from './room'
import { wordsIn } from './words'

type Asked = CheckedOfficeInput<'previewReport'>

/** The quarter in figures, for the office and for those who pay. */
export function reportHandlers(room: Room): HandlersOf<typeof reportCommands> {
  const { desk } = room
  return {
    readFigures: (asked) => figureSheet(room, asked),
    figureWomen: ({ code, ...which }) => womenOf(room, code, which),
    keepNarrative: async ({ words, ...which }) => {
      const narrative = { id: quarterId(which), ...words }
      await room.write('keepNarrative', () => ({ changes: [put('narratives', narrative)], result: null }))
      return null
    },
    previewReport: async (asked) => ({
      ...(await previewOf(desk.resources, manuscript(room, await told(room, asked)))),
      leftOut: [],
    }),
    saveReport: async ({ format, ...asked }) => {
      const { facts, telling } = await told(room, asked)
      const bytes = await WRITTEN[format](room, { facts, telling })
      return { savedAs: await desk.saveFile(`${reportLabels(facts, telling).running}.${format}`, bytes) }
    },
  }
}

type Told = { readonly facts: ReportFacts; readonly telling: Telling }

const WRITTEN = {
  pdf: (room: Room, report: Told) => pdfOf(room.desk.resources, manuscript(room, report), 'screen'),
  xlsx: async (_room: Room, { facts, telling }: Told) =>
    (await import('../documents/sheet/workbook')).workbook(facts, telling),
  csv: async (_room: Room, { facts, telling }: Told) =>
    new TextEncoder().encode((await import('../documents/sheet/csv')).csv(facts, telling)),
}

async function told(room: Room, asked: Asked): Promise<Told> {
  const { desk, office } = room
  const { say } = await wordsIn(desk.resources, asked.language)
  return {
    telling: { language: asked.language, words: say },
    facts: {
      figures: figuresOf(room, asked),
      division: divisionOf(office),
      narrative: narrativeOf(office, asked),
      madeBy: office.staff.get(room.me)?.name ?? '',
      on: desk.today(),
    },
  }
}

function manuscript({ desk, office }: Room, { facts, telling }: Told): Manuscript {
  const labels = reportLabels(facts, telling)
  return {
    wording: 'report',
    title: labels.running,
    author: divisionOf(office).name,
    language: telling.language,
    on: desk.today(),
    values: reportValues(facts, telling),
    labels,
    style: sheetStyle,
    pictures: new Map(),
  }
}

function figureSheet(room: Room, asked: CheckedOfficeInput<'readFigures'>): FigureSheet {
  const { columns, tables, smallestCount, exposed } = figuresOf(room, asked)
  return {
    columns,
    norms: { smallest: smallestCount, answerDays: ANSWER_DAYS, followUpDays: FOLLOW_UP_DAYS },
    exposed,
    narrative: narrativeOf(room.office, asked),
    tables: tables.map(({ code, rows }) => ({
      code,
      rows: rows.map(({ indicator, cells }) => ({
        code: indicator.code,
        unit: indicator.unit,
        values: cells.map(({ value }) => value),
        hidden: cells.map(({ hiddenBecause }) => hiddenBecause),
      })),
    })),
  }
}

function figuresOf(
  { office, desk }: Room,
  asked: Quarter & { version: 'public' | 'internal' },
): ReportFigures {
  const { smallestCount } = settingsOf(office)
  const period = periodOf(asked, desk.today())
  return reportFigures(factsOf(office), period, { smallestCount, version: asked.version })
}

function womenOf({ office, desk }: Room, code: string, which: Quarter) {
  const indicator = indicatorOf(code)
  if (indicator === undefined) throw new Refusal('not-found', { table: 'figures', id: code })
  const facts = factsOf(office)
  const { list } = indicator.compute(facts, periodOf(which, desk.today()))
  const unit = 'base' in indicator ? indicator.base.unit : indicator.unit
  return womenBehind(facts, unit, list).map((id) => ({
    id,
    name: fullName(find(office, 'participants', id)),
  }))
}
