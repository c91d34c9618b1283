import { z } from 'zod'
import { Day } from './calendar'
import { EventId, ParticipantId, StaffId, ThanksId } from './ids'
import { Code, Line, Prose } from './text'

/** One woman's place on the list of an event. */
export const Guest = z.strictObject({
  participantId: ParticipantId,
  answer: z.enum(['yes', 'no']).nullable(),
  came: z.boolean(),
})
export type Guest = Readonly<z.infer<typeof Guest>>

/** A network meeting, a talk, an outing: women come together, with or without a match. */
export const NetworkEvent = z.strictObject({
  id: EventId,
  name: Line,
  kind: Code,
  on: Day,
  by: StaffId,
  place: Line.nullable(),
  /** Seats at one table. */
  seats: z.int().min(2).max(20),
  words: Prose,
  guests: z.array(Guest).max(1_000),
  /** Those who came and are not on file. */
  others: z.int().min(0).max(1_000),
})
export type NetworkEvent = Readonly<z.infer<typeof NetworkEvent>>

/** That the office thanked her, and for what: a thing she did, never a sum. */
export const Thanks = z.strictObject({
  id: ThanksId,
  participantId: ParticipantId,
  on: Day,
  by: StaffId,
  way: z.enum(['letter', 'card', 'phone', 'inPerson', 'gift']),
  words: Prose.refine((text) => text.trim() !== '', 'required'),
})
export type Thanks = Readonly<z.infer<typeof Thanks>>
