import { z } from 'zod'
import { Day } from './calendar'
import { EvaluationId, ParticipantId, StaffId } from './ids'
import { Role } from './participant'
import { Prose } from './text'

const Written = Prose.refine((text) => text.trim() !== '', 'required')

/** The coordinator's own evaluation of one woman: both halves written, named and dated. It describes, it never grades. */
export const Evaluation = z.strictObject({
  id: EvaluationId,
  participantId: ParticipantId,
  role: Role,
  on: Day,
  by: StaffId,
  professional: Written,
  personal: Written,
  /** Whether she can be matched from this day on. */
  ready: z.boolean(),
})
export type Evaluation = Readonly<z.infer<typeof Evaluation>>
