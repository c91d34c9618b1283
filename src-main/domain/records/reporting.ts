import { z } from 'zod'
import { Day } from './calendar'
import { StaffId, StoryId } from './ids'
import { Line, Prose } from './text'

/** Something odd or missing that a colleague looked at and let stand; its id tells what and in which record. */
export const AcceptedGap = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z-]{1,200}$/),
  on: Day,
  by: StaffId,
  words: Prose,
})
export type AcceptedGap = Readonly<z.infer<typeof AcceptedGap>>

const Stretch = z.strictObject({
  kind: z.enum(['quarter', 'halfYear', 'year', 'yearToDate', 'own']),
  from: Day,
  to: Day,
})

/** A figure as it was when it was sealed; `hidden` tells why readers outside the office did not see it. */
const SealedCell = z.strictObject({
  value: z.number().nullable(),
  base: z.number().nullable(),
  hidden: z.string().max(20).nullable(),
})

/** Figures of a sealed report that were corrected afterwards, with the reason its readers are given. */
const Restatement = z.strictObject({
  on: Day,
  by: StaffId,
  reason: Prose.refine((text) => text.trim() !== '', 'required'),
  rows: z
    .array(
      z.strictObject({ code: z.string().max(60), was: z.number().nullable(), now: z.number().nullable() }),
    )
    .max(500),
})
export type Restatement = Readonly<z.infer<typeof Restatement>>

const Words = z.record(z.string().max(80), z.string())

/** A sheet of its workbook. */
const SealedSheet = z.strictObject({
  name: z.string().max(120),
  columns: z.array(z.string().max(120)),
  rows: z.array(z.array(z.union([z.string(), z.number()]).nullable())),
})

/**
 * A report as it left the office: its figures, and the finished text with every definition in it, so that it can be made
 * again word for word whatever is corrected, or reworded, afterwards. It holds counts, and of women only the story they allow.
 */
export const SealedReport = z.strictObject({
  id: z.string().regex(/^\d{4}-q[1-4]$/),
  sealedOn: Day,
  by: StaffId,
  language: z.enum(['da', 'en']),
  /** The version of the catalogue of indicators. */
  catalogue: z.string().max(40),
  /** The versions of the weights that women were matched by then; null in reports that were sealed before it was kept. */
  weights: z.strictObject({ job: Line, social: Line }).nullable().default(null),
  smallestCount: z.int().min(3).max(10),
  period: Stretch,
  columns: z.array(Stretch).min(1).max(4),
  rows: z.array(z.strictObject({ code: z.string().max(60), cells: z.array(SealedCell).max(4) })).max(1_000),
  document: z.strictObject({
    title: z.string().max(300),
    author: z.string().max(200),
    markdown: z.string().max(200_000),
    values: z.record(z.string().max(80), z.json()),
    labels: Words,
  }),
  /** The story in it; it is printed again only while its women allow it. */
  storyId: StoryId.nullable().default(null),
  sheets: z.array(SealedSheet).max(60),
  flat: SealedSheet,
  /** Of the PDF as it was first printed. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  restatements: z.array(Restatement).max(100),
})
export type SealedReport = Readonly<z.infer<typeof SealedReport>>
