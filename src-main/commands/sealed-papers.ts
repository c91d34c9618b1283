import { createHash } from 'node:crypto'
import type { Language } from '../contract/desktop'
import type { Quarter } from '../contract/report'
import { NO_STORY } from '../domain/nameless/of-papers'
import { settingsOf } from '../domain/office'
import { SealedReport } from '../domain/records/reporting'
import { Refusal } from '../domain/refusal'
import { sheetStyle } from '../documents/layout/styles'
import type { Labels } from '../documents/layout/setting'
import type { Values } from '../documents/values'
import { CATALOGUE_VERSION } from '../figures/catalogue'
import type { ReportFigures } from '../figures/report-figures'
import { weightsOf } from '../matching/weights'
import { within, type Step } from './long-work'
import type { Manuscript } from './pressroom'
import { narrativeOf, periodOf, quarterId } from './quarter'
import { figuresOf, storyIn, told } from './report-making'
import { papersFrom, reportPdf } from './report-papers'
import type { Seen } from './room'

type Asked = Quarter & { readonly language: Language }

/** Said before the report is made, since making it takes a while. */
export function refuseUnsealable({ office, desk }: Seen, which: Quarter): void {
  if (periodOf(which, desk.today()).to >= desk.today()) throw new Refusal('period-not-over')
  if (office.sealedReports.has(quarterId(which))) throw new Refusal('already-sealed')
}

/** The public report of a quarter with everything it takes to make it again. */
export async function sealedFrom(room: Seen, asked: Asked, step: Step): Promise<SealedReport> {
  const { desk, office } = room
  const report = await told(room, { ...asked, version: 'public' }, within(step, 0, 0.6))
  await step(0.6)
  const { manuscript, sheets, flat } = papersFrom(room, report)
  const { title, author, markdown, labels } = manuscript
  const pdf = await reportPdf(desk.resources, { manuscript, sheets, flat })
  await step(0.9)
  const { period, columns } = report.facts.figures
  const weights = weightsOf(office)
  const internal = await figuresOf(room, { ...asked, version: 'internal' }, within(step, 0.9, 1))
  await step(1)
  return asKept({
    id: quarterId(asked),
    sealedOn: desk.today(),
    by: room.me,
    language: asked.language,
    catalogue: CATALOGUE_VERSION,
    weights: { job: weights.job.version, social: weights.social.version },
    smallestCount: settingsOf(office).smallestCount,
    period,
    columns,
    rows: rowsOf(internal),
    document: { title, author, markdown, values: manuscript.values, labels },
    storyId: report.facts.story === null ? null : narrativeOf(office, asked).storyId,
    sheets,
    flat,
    sha256: createHash('sha256').update(pdf).digest('hex'),
    restatements: [],
  })
}

/** The sealed report word for word; a story that its women no longer allow is left out. */
export function sealedManuscript({ office, desk }: Seen, sealed: SealedReport): Manuscript {
  const { document, language, sealedOn, storyId } = sealed
  const { title, author, markdown, labels } = document
  const isTold = storyId === null || storyIn(office, storyId, desk.today()) !== null
  const values = isTold ? document.values : { ...document.values, ...NO_STORY }
  return {
    markdown,
    title,
    author,
    language,
    on: sealedOn,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was made from such values, and JSON keeps them.
    values: values as Values,
    labels: { ...NO_LABELS, ...labels },
    style: sheetStyle,
    pictures: new Map(),
  }
}

const NO_LABELS: Labels = { notes: '', pageOf: '', running: '', foot: '', mark: '' }

function rowsOf({ tables }: ReportFigures): SealedReport['rows'] {
  return tables.flatMap(({ rows }) =>
    rows.map(({ indicator, cells }) => ({
      code: indicator.code,
      cells: cells.map(({ value, base, hiddenBecause }) => ({ value, base, hidden: hiddenBecause })),
    })),
  )
}

/** As it will be when it is read back from the file. */
function asKept(report: object): SealedReport {
  return SealedReport.parse(JSON.parse(JSON.stringify(report)))
}
