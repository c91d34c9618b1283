import { z } from 'zod'
import { ParticipantId } from '../domain/records/ids'
import { Role } from '../domain/records/participant'
import {
  Approval,
  DEFAULT_PREPARATION,
  PreparationNote,
  PreparationPlan,
} from '../domain/records/preparation'
import type { Preparation } from '../domain/rules/preparation'
import { answer, ask, deed } from './command'

export type { PreparationStep } from '../domain/records/preparation'
export type { Preparation, StepState } from '../domain/rules/preparation'
export { DEFAULT_PREPARATION }

/** How far she is in each role she has not left. */
export type Prepared = {
  readonly roles: readonly {
    readonly role: Role
    readonly steps: readonly Preparation[]
    readonly needsSecond: boolean
  }[]
  /** The numbers of the handbooks made for her, the newest first. */
  readonly editions: readonly string[]
}

const woman = z.strictObject({ id: ParticipantId })

export const preparationCommands = {
  readPreparation: ask(woman, answer<Prepared>()),
  notePreparation: deed(
    PreparationNote.omit({ id: true, participantId: true }).extend(woman.shape),
    answer<null>(),
  ),
  dropPreparation: deed(z.strictObject({ note: PreparationNote.shape.id }), answer<null>()),
  decideApproval: deed(
    woman.extend({
      role: Role,
      on: Approval.shape.on,
      accepted: z.boolean(),
      words: Approval.shape.words,
    }),
    answer<null>(),
  ),
  secondApproval: deed(z.strictObject({ approval: Approval.shape.id }), answer<null>()),
  readPreparationPlan: ask(z.strictObject({}), answer<PreparationPlan>()),
  changePreparationPlan: deed(PreparationPlan.omit({ id: true }), answer<null>()),
}
