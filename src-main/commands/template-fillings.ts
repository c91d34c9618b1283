import type { CheckedOfficeInput } from '../contract'
import { dayNumber, type Day } from '../domain/records/calendar'
import type { CellContent, FunderTemplate } from '../domain/records/funder-template'
import { dayInWords, type Telling } from '../documents/report-words'
import type { Filling } from '../documents/sheet/foreign/fill'
import type { Told } from '../documents/sheet/foreign/write'
import type { ReportCell, ReportFigures } from '../figures/report-figures'
import { figuresAsSealed } from '../figures/sealing/as-sealed'
import type { Step } from './long-work'
import type { Manuscript } from './pressroom'
import { manuscriptOf, told } from './report-making'
import type { Room } from './room'
import { sealedManuscript } from './sealed-papers'
import { tellingIn } from './telling'
import { quarterId } from './quarter'

type Asked = Omit<CheckedOfficeInput<'fillTemplate'>, 'id'>

/** What the cells of the template are told for one quarter: exactly what its public report tells. */
export async function templateFillings(
  room: Room,
  { cells }: FunderTemplate,
  { step, ...asked }: Asked & { readonly step: Step },
): Promise<TemplateFilling[]> {
  const report = await publicReport(room, asked, step)
  return cells.map(({ content, ...where }) => ({ ...where, ...fillingFor(report, content) }))
}

/** What a cell is told, and whether that is only that the figure is hidden. */
type TemplateFilling = Filling & { readonly isHidden: boolean }

type Report = {
  readonly figures: ReportFigures
  readonly manuscript: Manuscript
  readonly telling: Telling
}

/** As it was sealed, where it was. */
async function publicReport(room: Room, asked: Asked, step: Step): Promise<Report> {
  const sealed = room.office.sealedReports.get(quarterId(asked))
  if (sealed === undefined) {
    const report = await told(room, { ...asked, version: 'public' }, step)
    return { figures: report.facts.figures, manuscript: manuscriptOf(room, report), telling: report.telling }
  }
  return {
    figures: figuresAsSealed(sealed),
    manuscript: sealedManuscript(room, sealed),
    telling: await tellingIn(room, sealed.language),
  }
}

function fillingFor(report: Report, content: CellContent): Pick<TemplateFilling, 'told' | 'isHidden'> {
  if (content.kind === 'words') return { told: wordsOf(report, content.words), isHidden: false }
  const row = report.figures.tables
    .flatMap(({ rows }) => rows)
    .find(({ indicator }) => indicator.code === content.code)
  const cell = row === undefined ? undefined : cellIn(row.cells, content.column)
  if (row === undefined || cell === undefined) return { told: null, isHidden: false }
  if (cell.hiddenBecause !== null)
    return { told: report.telling.words('figures.hidden.mark'), isHidden: true }
  const isBase = content.part === 'base'
  return { told: isBase ? cell.base : inPercent(cell.value, row.indicator.unit), isHidden: false }
}

/** Where the year so far is the quarter itself, it has no column of its own. */
function cellIn([now, before, toDate]: readonly ReportCell[], column: 'now' | 'before' | 'toDate') {
  return { now, before, toDate: toDate ?? now }[column]
}

/** Where a cell shows shares, one half of a hundred is 0.5. */
function inPercent(value: number | null, unit: string): Told {
  return value === null || unit !== 'percent' ? value : { plain: value, percent: value / 100 }
}

const VALUE_OF = {
  division: 'division.name',
  period: 'report.period',
  madeBy: 'report.madeBy',
  wentWell: 'narrative.wentWell',
  wasHard: 'narrative.wasHard',
  next: 'narrative.next',
} as const

function wordsOf(
  { manuscript, figures, telling }: Report,
  what: (CellContent & { kind: 'words' })['words'],
): Told {
  if (what === 'on') return dayTold(manuscript.on, telling)
  if (what === 'from' || what === 'to') return dayTold(figures.period[what], telling)
  const value = manuscript.values[VALUE_OF[what]]
  return typeof value === 'string' ? value : null
}

/** Where a cell shows days, the number that spreadsheets know the day by. */
function dayTold(day: Day, telling: Telling): Told {
  return { plain: dayInWords(day, telling), day: dayNumber(day) + 25_569 }
}
