import { z } from 'zod'
import { Day } from './calendar'
import { ParticipantId, StaffId } from './ids'

export const FarewellReason = z.enum(['timeIsUp', 'askedForIt', 'other'])
export type FarewellReason = z.infer<typeof FarewellReason>

/** That a woman was made anonymous: her record stays to be counted, and nothing in it tells who she was. It bears her record's id. */
export const Farewell = z.strictObject({
  id: ParticipantId,
  on: Day,
  by: StaffId,
  reason: FarewellReason,
})
export type Farewell = Readonly<z.infer<typeof Farewell>>
