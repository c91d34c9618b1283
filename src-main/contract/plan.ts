import { z } from 'zod'
import { Agreement, Signatory } from '../domain/records/agreement'
import { Day } from '../domain/records/calendar'
import { Goal, GoalArea } from '../domain/records/goal'
import { MatchId } from '../domain/records/ids'
import { FirstMeeting } from '../domain/records/match'
import type { Raised, WarningCode } from '../domain/rules/warnings'
import { answer, ask, deed } from './command'
import { looking } from './past'

export const SIGNATORIES = Signatory.options
export const GOAL_AREAS = GoalArea.options
export const PRESENT = FirstMeeting.shape.present.unwrap().unwrap().options

/** What a pair has agreed, what each of the two wants from it, and the signs that need us. Newest first. */
export type Plan = {
  readonly agreements: readonly Agreement[]
  readonly goals: readonly Goal[]
  readonly warnings: readonly Raised[]
}

/** How often a rule of early warning was right about the matches that are over. */
export type WarningRate = {
  readonly code: WarningCode
  /** Matches that ended at least two weeks after the rule first warned of them. */
  readonly warned: number
  /** Those of them that ended early. */
  readonly warnedEarly: number
}

export type WarningRates = {
  readonly ended: number
  readonly endedEarly: number
  readonly rules: readonly WarningRate[]
}

const goal = z.strictObject({ id: Goal.shape.id })

export const AgreementForm = Agreement.omit({ id: true, by: true, signed: true })
export const GoalForm = Goal.omit({ id: true, by: true, progress: true, ended: true })

export const planCommands = {
  readPlan: ask(z.strictObject({ id: MatchId, ...looking }), answer<Plan>()),
  writeAgreement: deed(AgreementForm, answer<null>()),
  correctAgreement: deed(AgreementForm.extend({ id: Agreement.shape.id }), answer<null>()),
  signAgreement: deed(
    z.strictObject({ id: Agreement.shape.id, who: Signatory, on: Day.nullable() }),
    answer<null>(),
  ),
  setGoal: deed(GoalForm, answer<null>()),
  changeGoal: deed(goal.extend({ words: Goal.shape.words, area: GoalArea, on: Day }), answer<null>()),
  noteProgress: deed(goal.extend({ on: Day, words: Goal.shape.words }), answer<null>()),
  endGoal: deed(goal.extend({ on: Day, how: z.enum(['reached', 'dropped']) }), answer<null>()),
  warningRates: ask(z.strictObject({}), answer<WarningRates>()),
}
