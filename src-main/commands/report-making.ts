import type { CheckedOfficeInput } from '../contract'
import type { Quarter } from '../contract/report'
import { addMonths } from '../domain/records/calendar'
import { divisionOf, settingsOf } from '../domain/office'
import { readWording } from '../documents/pdf/wording'
import { sheetStyle } from '../documents/layout/styles'
import { reportLabels, reportValues, type ReportFacts } from '../documents/report'
import type { RestatedFigure } from '../documents/report-restated'
import type { Telling } from '../documents/report-words'
import { indicatorOf } from '../figures/catalogue'
import { factsOf } from '../figures/facts'
import { reportFigures, type ReportFigures, type Version } from '../figures/report-figures'
import { releasedBefore } from '../figures/sealing/released'
import type { Manuscript } from './pressroom'
import { narrativeOf, periodOf } from './quarter'
import type { Room } from './room'
import { wordsIn } from './words'

/** What a report says, and the language it is said in. */
export type Told = { readonly facts: ReportFacts; readonly telling: Telling }

/** The report of a quarter from today's records. */
export async function told(room: Room, asked: CheckedOfficeInput<'previewReport'>): Promise<Told> {
  const { desk, office } = room
  const { say } = await wordsIn(desk.resources, asked.language)
  return {
    telling: { language: asked.language, words: say },
    facts: {
      figures: figuresOf(room, asked),
      division: divisionOf(office),
      narrative: narrativeOf(office, asked),
      restated: restatedSince(room, asked),
      madeBy: office.staff.get(room.me)?.name ?? '',
      on: desk.today(),
    },
  }
}

/** What was corrected in the reports on the year until this quarter. */
function restatedSince({ office, desk }: Room, asked: Quarter): RestatedFigure[] {
  const period = periodOf(asked, desk.today())
  const earlier = [...office.sealedReports.values()].filter(
    (sealed) => sealed.period.to < period.from && addMonths(sealed.period.to, 12) >= period.from,
  )
  return earlier.flatMap((sealed) =>
    sealed.restatements.flatMap(({ reason, rows }) =>
      rows.flatMap(({ code, was, now }) => {
        const indicator = indicatorOf(code)
        return indicator === undefined ? [] : [{ indicator, period: sealed.period, was, now, reason }]
      }),
    ),
  )
}

/** The figures of a quarter; what was sealed before stands as it was sealed. */
export function figuresOf({ office, desk }: Room, asked: Quarter & { version: Version }): ReportFigures {
  const { smallestCount } = settingsOf(office)
  const period = periodOf(asked, desk.today())
  const released = releasedBefore(office.sealedReports.values(), period)
  return reportFigures(factsOf(office), period, { smallestCount, version: asked.version, released })
}

export function manuscriptOf({ desk, office }: Room, { facts, telling }: Told): Manuscript {
  const labels = reportLabels(facts, telling)
  return {
    markdown: readWording(desk.resources, telling.language, 'report'),
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
