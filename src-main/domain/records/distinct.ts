import { z } from 'zod'
import { Day } from './calendar'
import { DistinctId, ParticipantId, StaffId } from './ids'

/** That two women who look alike on paper are two; somebody looked. */
export const Distinct = z.strictObject({
  id: DistinctId,
  women: z.tuple([ParticipantId, ParticipantId]),
  on: Day,
  by: StaffId,
})
export type Distinct = Readonly<z.infer<typeof Distinct>>
