import { z } from 'zod'
import { ParticipantId } from '../domain/records/ids'
import { Participant } from '../domain/records/participant'
import { AcceptedGap } from '../domain/records/reporting'
import { answer, ask, deed } from './command'
import { QuarterForm } from './report'

/** One thing to mend before the quarter is reported, with the name it is known by and the page it is mended on. */
export type GapRow = {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly womanId: ParticipantId | null
  readonly on: string | null
  readonly amount: number | null
}

/** Gaps of one kind; kinds stand worst first. */
export type GapGroup = { readonly code: string; readonly rank: string; readonly gaps: readonly GapRow[] }

export type Readiness = {
  readonly groups: readonly GapGroup[]
  /** How many were looked at and let stand. */
  readonly accepted: number
  /** Whether the office has written anything for the quarter. */
  readonly narrativeWritten: boolean
}

/** One fact that can be filled in from the list. */
export const FillForm = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('birthDate'), value: Participant.shape.birthDate.unwrap() }),
  z.strictObject({ field: z.literal('labourMarket'), value: Participant.shape.labourMarket.unwrap() }),
  z.strictObject({ field: z.literal('education'), value: Participant.shape.education.unwrap() }),
  z.strictObject({ field: z.literal('danish'), value: Participant.shape.danish.unwrap() }),
  z.strictObject({ field: z.literal('originCountry'), value: Participant.shape.originCountry.unwrap() }),
  z.strictObject({ field: z.literal('arrivalYear'), value: Participant.shape.arrivalYear.unwrap() }),
])
export type FillForm = z.infer<typeof FillForm>

const Gaps = z.array(AcceptedGap.shape.id).min(1).max(5_000)

export const readinessCommands = {
  readReadiness: ask(QuarterForm, answer<Readiness>()),
  fillInFact: deed(z.strictObject({ id: ParticipantId, fact: FillForm }), answer<null>()),
  acceptGaps: deed(z.strictObject({ ids: Gaps, words: AcceptedGap.shape.words }), answer<null>()),
}
