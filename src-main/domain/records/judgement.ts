import { z } from 'zod'
import { Day } from './calendar'
import { JudgementId, ParticipantId, StaffId } from './ids'
import { Prose } from './text'

/** The hard rules two women must pass before they can be proposed to each other. */
export const HardRule = z.enum(['language', 'times', 'distance', 'noGo', 'place', 'age', 'veto'])
export type HardRule = z.infer<typeof HardRule>

export const Reason = Prose.refine((text) => text.trim() !== '', 'required')
const pair = { id: JudgementId, menteeId: ParticipantId, mentorId: ParticipantId, on: Day, by: StaffId }

/** What the coordinator has decided about one pair; it outranks every score, and both women may ask to read it. */
export const Judgement = z.discriminatedUnion('kind', [
  z.strictObject({ ...pair, kind: z.literal('pin'), reason: Prose }),
  z.strictObject({ ...pair, kind: z.literal('veto'), reason: Reason }),
  /** −2 to +2: how well the two would get on, as she hears it. It rates the meeting of the two, never a woman. */
  z.strictObject({ ...pair, kind: z.literal('rating'), steps: z.int().min(-2).max(2), reason: Prose }),
  z.strictObject({ ...pair, kind: z.literal('override'), rule: HardRule.exclude(['veto']), reason: Reason }),
])
export type Judgement = Readonly<z.infer<typeof Judgement>>
