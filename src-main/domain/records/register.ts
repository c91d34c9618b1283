import { z } from 'zod'
import { Day } from './calendar'
import { LabelId, ListId, ParticipantId, StaffId } from './ids'
import { Code, Line } from './text'

/** What can be read of a woman in the register, one column each. */
export const RegisterColumn = z.enum([
  'name',
  'standings',
  'town',
  'age',
  'danish',
  'job',
  'sectors',
  'education',
  'labourMarket',
  'languages',
  'originCountry',
  'interests',
  'times',
  'waitingDays',
  'phone',
  'email',
  'coordinator',
  'labels',
])
export type RegisterColumn = z.infer<typeof RegisterColumn>

/** A column of the register: one that every office has, or `own:` and the code of a field of the division's own. */
export const Column = z.union([RegisterColumn, z.templateLiteral(['own:', Code])])
export type Column = z.infer<typeof Column>

const MOST_COLUMNS = 40

/** What the register can be narrowed by. */
export const Facet = z.enum([
  'role',
  'status',
  'waiting',
  'age',
  'town',
  'danish',
  'sectors',
  'education',
  'labourMarket',
  'languages',
  'originCountry',
  'interests',
  'times',
  'coordinator',
  'labels',
  'address',
  'own',
])
export type Facet = z.infer<typeof Facet>

/** The words searched for, and of each facet the values of which one must fit. */
export const RegisterFilter = z.strictObject({
  words: z.string().max(200),
  chosen: z.partialRecord(Facet, z.array(z.string().max(200)).max(200)),
})
export type RegisterFilter = Readonly<z.infer<typeof RegisterFilter>>

/** By what the register is sorted, the first key first. */
export const SortKeys = z.array(z.strictObject({ column: Column, down: z.boolean() })).max(MOST_COLUMNS)
export type SortKeys = z.infer<typeof SortKeys>

/** A question the office asks often, under its own name; who fits it is looked up anew each time. */
export const SavedList = z.strictObject({
  id: ListId,
  name: Line,
  filter: RegisterFilter,
  sort: SortKeys,
  by: StaffId,
  keptOn: Day,
})
export type SavedList = Readonly<z.infer<typeof SavedList>>

/** How one colleague likes to see the register: its columns from the left, and how wide they are in pixels. */
export const RegisterView = z.strictObject({
  id: StaffId,
  shape: z.enum(['lines', 'table']),
  columns: z
    .array(z.strictObject({ column: Column, width: z.int().min(40).max(1200) }))
    .min(1)
    .max(MOST_COLUMNS),
  sort: SortKeys,
})
export type RegisterView = Readonly<z.infer<typeof RegisterView>>

/** A word of the office's own that it puts on women, for example who is invited to the summer party. */
export const Label = z.strictObject({
  id: LabelId,
  name: Line,
  women: z.array(ParticipantId).max(20_000),
})
export type Label = Readonly<z.infer<typeof Label>>
