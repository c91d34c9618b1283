import { z } from 'zod'
import { Day } from '../domain/records/calendar'

/** A look back: at what had happened by that day, told as it is known now, or only as far as it was known then. */
export const Past = z.strictObject({ on: Day, how: z.enum(['was', 'known']) })
export type Past = Readonly<z.infer<typeof Past>>
/** The same as the window asks for it. */
export type PastAsked = Readonly<z.input<typeof Past>>

/** Asked of what can be looked at as it was; null for now. */
export const looking = { past: Past.nullable().default(null) }
