import { z } from 'zod'
import { Day } from './calendar'
import { ParticipantId, RelationId, StaffId } from './ids'
import { Line } from './text'

/** How two women know each other outside of any match; `referredBy`: the other one sent her to us. */
export const RelationKind = z.enum(['referredBy', 'family', 'friend', 'colleague', 'knows'])
export type RelationKind = z.infer<typeof RelationKind>

/** That two women on file know each other. */
export const Relation = z.strictObject({
  id: RelationId,
  participantId: ParticipantId,
  otherId: ParticipantId,
  kind: RelationKind,
  words: Line.nullable(),
  on: Day,
  by: StaffId,
})
export type Relation = Readonly<z.infer<typeof Relation>>
