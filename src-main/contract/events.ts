import { z } from 'zod'
import type { Day } from '../domain/records/calendar'
import { Guest, NetworkEvent, Thanks } from '../domain/records/event'
import { EventId, ParticipantId } from '../domain/records/ids'
import { answer, ask, deed } from './command'

export const THANKS_WAYS = Thanks.shape.way.options

/** One line of the list of events. */
export type EventRow = {
  readonly id: EventId
  readonly name: string
  readonly kind: string
  readonly on: Day
  readonly place: string | null
  readonly invited: number
  readonly coming: number
  readonly came: number
  /** Of those who came, the ones without a match that day, and how many of them were matched within six months. */
  readonly unmatched: number
  readonly matchedAfter: number
}

/** One woman on the list of an event; her town only where it may be shown. */
export type GuestRow = Guest & {
  readonly name: string
  /** As it stands on what other guests read: her first name only where her name is protected. */
  readonly nameOnPaper: string
  readonly town: string | null
  readonly hasMatch: boolean
}

export type EventPage = EventRow & {
  readonly event: NetworkEvent
  readonly guests: readonly GuestRow[]
  /** Tables of women, mixed so that those who have not met sit together; of those who came, or else of those who are coming. */
  readonly tables: readonly (readonly ParticipantId[])[]
  /** Pairs of women at the same table who have met before. */
  readonly alreadyMet: number
}

/** Whom to thank: mentors nobody has thanked, and the days that call for it. */
export type Recognition = {
  readonly neverThanked: readonly { readonly id: ParticipantId; readonly name: string; readonly since: Day }[]
  readonly anniversaries: readonly {
    readonly id: ParticipantId
    readonly name: string
    readonly on: Day
    readonly years: number
  }[]
  readonly thanks: readonly (Thanks & { readonly name: string })[]
}

const event = z.strictObject({ id: EventId })

export const EventForm = NetworkEvent.omit({ id: true, by: true, guests: true }).extend({
  id: EventId.nullable(),
})
export const ThanksForm = Thanks.omit({ id: true, by: true }).extend({ id: Thanks.shape.id.nullable() })

export const eventCommands = {
  listEvents: ask(z.strictObject({}), answer<readonly EventRow[]>()),
  readEvent: ask(event, answer<EventPage>()),
  keepEvent: deed(EventForm, answer<{ id: EventId }>()),
  dropEvent: deed(event, answer<null>()),
  invite: deed(event.extend({ women: z.array(ParticipantId).min(1).max(1_000) }), answer<null>()),
  noteGuest: deed(
    event.extend({
      participantId: ParticipantId,
      guest: Guest.omit({ participantId: true }).nullable(),
    }),
    answer<null>(),
  ),
  readRecognition: ask(z.strictObject({}), answer<Recognition>()),
  keepThanks: deed(ThanksForm, answer<null>()),
  dropThanks: deed(z.strictObject({ id: Thanks.shape.id }), answer<null>()),
}
