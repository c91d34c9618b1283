import { z } from 'zod'
import { answer, ask } from './command'

/** What may take longer than a moment: it tells how far it is, and can be stopped. */
export const LongTask = z.enum([
  'figures',
  'report',
  'seal',
  'template',
  'divisionFile',
  'sampleNetwork',
  'networkReport',
  'batch',
  'leaving',
])
export type LongTask = z.infer<typeof LongTask>

export const longWorkCommands = {
  /** Stops it at its next step; what it had not finished is as if it was never begun. */
  stopWork: ask(z.strictObject({ task: LongTask }), answer<null>()),
}
