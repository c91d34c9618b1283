import { z } from 'zod'
import { Day } from '../domain/records/calendar'
import { Grant } from '../domain/records/grant'
import { GrantId, type LabelId, type StoryId } from '../domain/records/ids'
import { Narrative } from '../domain/records/office-papers'
import { answer, ask, deed } from './command'
import { Language } from './desktop'
import type { Preview, Saved } from './documents'

export type { Narrative } from '../domain/records/office-papers'

/** One figure of the quarter beside its earlier ones; null where it is hidden or there was nothing to measure. */
export type FigureRow = {
  readonly code: string
  readonly unit: string
  readonly values: readonly (number | null)[]
  /** Why readers outside the office do not see it; null where they do. */
  readonly hidden: readonly (string | null)[]
}

export type FigureTable = { readonly code: string; readonly rows: readonly FigureRow[] }

export type Quarter = { readonly year: number; readonly quarter: number }

/** The figures of one quarter as a report would print them. */
export type FigureSheet = {
  readonly columns: readonly { readonly kind: string; readonly from: string; readonly to: string }[]
  readonly tables: readonly FigureTable[]
  /** The numbers that the names and definitions mention: the smallest count shown, and the norms in days. */
  readonly norms: { readonly smallest: number; readonly answerDays: number; readonly followUpDays: number }
  /** Hidden counts that an earlier report has given away, because records were corrected since. */
  readonly exposed: readonly string[]
  readonly narrative: Omit<Narrative, 'id'>
  /** What was written about the quarter before, to go on from. */
  readonly before: Omit<Narrative, 'id'> | null
  /** The figures that have changed most since the period before, worth a word. */
  readonly prompts: readonly { readonly code: string; readonly was: number; readonly now: number }[]
  /** The stories that may stand in a report today. */
  readonly stories: readonly { readonly id: StoryId; readonly title: string }[]
  readonly grants: readonly Grant[]
  readonly labels: readonly { readonly id: LabelId; readonly name: string }[]
}

/** How a figure is counted, for the words that explain it. */
export type Definition = {
  readonly kind: string
  readonly unit: string
  /** Which days of the period count: `during`, `present` or `atEnd`. */
  readonly timing: string
  /** Whose word it is: `office`, `women` or `followUp`. */
  readonly source: string
  readonly sourceFields: readonly string[]
}

/** What is behind a figure; as long as the figure, with the same woman, pair or event in one row. */
export type FigureList = {
  readonly unit: string
  readonly count: number
  readonly rows: readonly ListedOwner[]
}

export type ListedOwner = {
  /** `nameless`: a woman who has been made anonymous. */
  readonly kind: 'woman' | 'pair' | 'proposal' | 'event' | 'nameless'
  readonly id: string
  readonly name: string
  /** How often the figure counts it. */
  readonly times: number
}

export const QuarterForm = z.strictObject({
  year: z.int().min(2000).max(2200),
  quarter: z.int().min(1).max(4),
})
/** A period of another length that ends with the quarter, or of the office's own making. */
const span = z.enum(['quarter', 'halfYear', 'year', 'own'])

/** The figures of any period, as they were known at the end of any day. */
const FiguresForm = QuarterForm.extend({
  span: span.default('quarter'),
  own: z.strictObject({ from: Day, to: Day }).nullable().default(null),
  knownAt: Day.nullable().default(null),
})

const version = z.enum(['public', 'internal'])
const code = z.string().max(60)
const report = FiguresForm.extend({ version, language: Language })

export const reportCommands = {
  readFigures: ask(FiguresForm.extend({ version }), answer<FigureSheet>()),
  figureList: ask(FiguresForm.extend({ code }), answer<FigureList>()),
  readDefinition: ask(z.strictObject({ code }), answer<Definition>()),
  keepNarrative: deed(QuarterForm.extend({ words: Narrative.omit({ id: true }) }), answer<null>()),
  keepGrant: deed(
    z.strictObject({ grant: z.strictObject({ ...Grant.shape, id: GrantId.nullable() }) }),
    answer<null>(),
  ),
  dropGrant: deed(z.strictObject({ id: GrantId }), answer<null>()),
  previewReport: ask(report, answer<Preview>()),
  saveReport: deed(report.extend({ format: z.enum(['pdf', 'xlsx', 'csv', 'json']) }), answer<Saved>()),
}
