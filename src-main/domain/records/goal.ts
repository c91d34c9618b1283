import { z } from 'zod'
import { Day } from './calendar'
import { GoalId, MatchId, StaffId } from './ids'
import { Prose } from './text'

export const GoalArea = z.enum(['competence', 'danish', 'society', 'network', 'workOrEducation', 'social'])

const Words = Prose.refine((text) => text.trim() !== '', 'required')

/** What one of the two wants from the time together. A goal that is changed stays on file, and the new one takes its place. */
export const Goal = z.strictObject({
  id: GoalId,
  matchId: MatchId,
  of: z.enum(['mentee', 'mentor']),
  /** A goal to work towards, or a need the match should take into account. */
  kind: z.enum(['goal', 'need']),
  area: GoalArea,
  words: Words,
  on: Day,
  by: StaffId,
  progress: z.array(z.strictObject({ on: Day, words: Words })).max(100),
  ended: z
    .strictObject({
      on: Day,
      how: z.enum(['reached', 'changed', 'dropped']),
      /** The goal that took its place, when it was changed. */
      next: GoalId.nullable(),
    })
    .nullable(),
})
export type Goal = Readonly<z.infer<typeof Goal>>
