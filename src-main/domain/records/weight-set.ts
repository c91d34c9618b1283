import { z } from 'zod'
import { Day } from './calendar'
import { StaffId, WeightSetId } from './ids'
import { Criterion } from './interview'

/** What each criterion weighs for one of the two, compared with the others. */
export const Weights = z
  .record(Criterion, z.int().min(0).max(100))
  .refine((weights) => Object.values(weights).some((weight) => weight > 0), 'required')

/** The weights the office has chosen itself, kept in every version, since rounds and matches tell which one they were made with. */
export const WeightSet = z.strictObject({
  /** The goal and the number: `job-2`. The shipped weights are number 1. */
  id: WeightSetId,
  goal: z.enum(['job', 'social']),
  number: z.int().min(2),
  on: Day,
  by: StaffId,
  mentee: Weights,
  mentor: Weights,
})
export type WeightSet = Readonly<z.infer<typeof WeightSet>>
