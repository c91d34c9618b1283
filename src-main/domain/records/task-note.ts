import { z } from 'zod'
import { Day } from './calendar'
import { HandoverId, StaffId, TaskNoteId } from './ids'
import { Prose } from './text'

/** Names one line of the list Today as long as its ground is the same: its kind, whom it is about, and since when. */
export const TaskKey = z.string().min(1).max(240)

const note = { id: TaskNoteId, task: TaskKey, on: Day, by: StaffId }
const Reason = Prose.refine((text) => text.trim() !== '', 'required')

/** What somebody decided about a line of the list Today. */
export const TaskNote = z.discriminatedUnion('kind', [
  z.strictObject({ ...note, kind: z.literal('done') }),
  /** Put off until a day, the first on which it is shown again. */
  z.strictObject({ ...note, kind: z.literal('later'), until: Day, reason: Reason }),
  z.strictObject({ ...note, kind: z.literal('handed'), to: StaffId }),
])
export type TaskNote = Readonly<z.infer<typeof TaskNote>>

/** A colleague is away, and another takes over what is hers, both days included. */
export const Handover = z.strictObject({
  id: HandoverId,
  away: StaffId,
  to: StaffId,
  from: Day,
  until: Day,
  words: Prose,
})
export type Handover = Readonly<z.infer<typeof Handover>>
