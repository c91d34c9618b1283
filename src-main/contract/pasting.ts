import { z } from 'zod'
import { ParticipantId } from '../domain/records/ids'
import type { PastePlan } from '../domain/records/pasting'
import { Column } from '../domain/records/register'
import { answer, ask, deed } from './command'

export { pastedInto } from '../domain/records/pasting'

/** Cells as a spreadsheet program copies them, laid row by row on these women and from the left on these columns. */
const Pasted = z.strictObject({
  women: z.array(ParticipantId).min(1).max(20_000),
  columns: z.array(Column).min(1).max(40),
  /** Whether the first row is headings. */
  headed: z.boolean(),
  text: z.string().min(1).max(2_000_000),
})

export const pastingCommands = {
  planPaste: ask(Pasted, answer<PastePlan>()),
  pasteCells: deed(Pasted, answer<{ changed: number }>()),
}
