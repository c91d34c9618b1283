import { z } from 'zod'
import { Day } from './calendar'
import { MatchId, StaffId, SurveyId } from './ids'
import { Half } from './match'
import { Code, Prose } from './text'

/** When a woman is asked how it goes; a pulse is the one short question at any time. */
export const Moment = z.enum(['start', 'threeMonths', 'sixMonths', 'close', 'pulse'])
export type Moment = z.infer<typeof Moment>

/** What one of the two answered. It is the meetings and the fit that are rated, never a woman; every question may be left open. */
export const Survey = z.strictObject({
  id: SurveyId,
  matchId: MatchId,
  side: Half,
  moment: Moment,
  on: Day,
  by: StaffId,
  way: z.enum(['paper', 'phone', 'talk', 'screen']),
  /** By question, 1 to 5; the questions are data, `resources/surveys/questions.json`. */
  answers: z.record(Code, z.int().min(1).max(5)),
  /** Hours she has spent in the last month. */
  hours: z.number().min(0).max(200).nullable(),
  words: Prose,
})
export type Survey = Readonly<z.infer<typeof Survey>>
