import { z } from 'zod'
import { Day } from './calendar'
import { StaffId } from './ids'
import { Prose } from './text'

/** Something odd or missing that a colleague looked at and let stand; its id tells what and in which record. */
export const AcceptedGap = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z-]{1,200}$/),
  on: Day,
  by: StaffId,
  words: Prose,
})
export type AcceptedGap = Readonly<z.infer<typeof AcceptedGap>>
