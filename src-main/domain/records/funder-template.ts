import { z } from 'zod'
import { Day } from './calendar'
import { FunderTemplateId, PhotoId, StaffId } from './ids'
import { Line } from './text'

/** What the office may have put into a cell beside its figures. */
export const TEMPLATE_WORDS = [
  'division',
  'period',
  'from',
  'to',
  'on',
  'madeBy',
  'wentWell',
  'wasHard',
  'next',
] as const

/** What a cell is filled with: something of the report's own, or a figure of the quarter, of the one before, or of the year so far. */
export const CellContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), words: z.enum(TEMPLATE_WORDS) }),
  z.strictObject({
    kind: z.literal('figure'),
    code: z.string().regex(/^[A-Za-z0-9]{1,60}$/),
    column: z.enum(['now', 'before', 'toDate']),
    /** The figure itself, or how many it is taken of. */
    part: z.enum(['value', 'base']),
  }),
])
export type CellContent = Readonly<z.infer<typeof CellContent>>

/** A cell as a spreadsheet program names it, such as `B7`, within the grid of Excel. */
export const CellPlace = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)

/** A spreadsheet that a funder wants filled every quarter: its bytes lie encrypted with the portraits, and here is what goes where. */
export const FunderTemplate = z.strictObject({
  id: FunderTemplateId,
  name: Line,
  /** One with macros keeps its own ending. */
  ending: z.enum(['xlsx', 'xlsm']),
  file: PhotoId,
  cells: z
    .array(z.strictObject({ sheet: z.string().min(1).max(60), place: CellPlace, content: CellContent }))
    .max(500),
  on: Day,
  by: StaffId,
})
export type FunderTemplate = Readonly<z.infer<typeof FunderTemplate>>

/** The largest template, in bytes, and the most of them. */
export const LARGEST_TEMPLATE = 5_000_000
export const MOST_TEMPLATES = 20
