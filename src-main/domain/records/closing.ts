import { z } from 'zod'
import { Day } from './calendar'
import { MatchId, OutcomeId, StaffId } from './ids'
import { Half } from './match'
import { DanishLevel } from './participant'
import { Prose } from './text'

/** What a good ending holds, in the order it is usually done. */
export const ClosingStep = z.enum([
  'talkMentee',
  'talkMentor',
  'lastMeeting',
  'contactAfter',
  'thanks',
  'story',
  'subjectiveCv',
  'rematch',
])
export type ClosingStep = z.infer<typeof ClosingStep>

/** How far the ending of one match has come; its id is the match's. What was not wanted is a step taken too, said in words. */
export const Closing = z.strictObject({
  id: MatchId,
  steps: z.array(z.strictObject({ step: ClosingStep, on: Day, by: StaffId, words: Prose })).max(20),
})
export type Closing = Readonly<z.infer<typeof Closing>>

/** Where one of the two stands when the match closes, and six months later. */
export const Outcome = z.strictObject({
  id: OutcomeId,
  matchId: MatchId,
  side: Half,
  moment: z.enum(['close', 'sixMonths']),
  on: Day,
  by: StaffId,
  situation: z
    .enum([
      'job',
      'selfEmployed',
      'education',
      'traineeship',
      'wageSubsidy',
      'seeking',
      'leave',
      'retired',
      'other',
    ])
    .nullable(),
  /** Whether it fits her qualifications; null when not asked. */
  fits: z.boolean().nullable(),
  danish: DanishLevel.nullable(),
  words: Prose,
})
export type Outcome = Readonly<z.infer<typeof Outcome>>
