import { z } from 'zod'
import { Day } from './calendar'
import { AgreementId, MatchId, StaffId } from './ids'
import { Prose } from './text'

/** What the two have agreed with each other and with the office; a renewal is an agreement of its own. */
export const Agreement = z.strictObject({
  id: AgreementId,
  matchId: MatchId,
  on: Day,
  by: StaffId,
  /** What each expects of the other, in her words. */
  expectations: z.strictObject({ mentee: Prose, mentor: Prose }),
  /** Both have promised to keep to themselves what the other tells. */
  confidential: z.boolean(),
  meetingsPerMonth: z.int().min(1).max(8),
  /** How they reach each other between the meetings, and where they meet. */
  practicalities: Prose,
  from: Day,
  /** The last day agreed; the end is always clear. */
  until: Day,
  /** The day each of the three signed; null until she has. */
  signed: z.strictObject({
    mentee: Day.nullable(),
    mentor: Day.nullable(),
    coordinator: Day.nullable(),
  }),
})
export type Agreement = Readonly<z.infer<typeof Agreement>>

export const Signatory = Agreement.shape.signed.keyof()
export type Signatory = z.infer<typeof Signatory>
