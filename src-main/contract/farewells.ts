import { z } from 'zod'
import { FarewellReason, type Farewell } from '../domain/records/farewell'
import type { Day } from '../domain/records/calendar'
import { ParticipantId } from '../domain/records/ids'
import { answer, ask, deed } from './command'

export const FAREWELL_REASONS = FarewellReason.options
export type { FarewellReason }

/** A woman whose record has been kept as long as it should be. */
export type DueFarewell = {
  readonly id: ParticipantId
  readonly name: string
  readonly goneOn: Day
  readonly dueOn: Day
}

/** To whom it is time to say farewell, and the farewells that have been said, newest first. */
export type Farewells = { readonly due: readonly DueFarewell[]; readonly said: readonly Farewell[] }

/** What a farewell to these women would take with it. */
export type Foreseen = {
  readonly names: readonly string[]
  /** Records that lose the words about them, or go. */
  readonly records: number
  /** Whose records tell her full name besides; nothing is changed there. */
  readonly elsewhere: readonly string[]
  /** The titles of the stories that go. */
  readonly stories: readonly string[]
  /** Papers that name them and have not come back. */
  readonly copies: number
}

const women = z.array(ParticipantId).min(1).max(500)

export const farewellCommands = {
  listFarewells: ask(z.strictObject({}), answer<Farewells>()),
  foreseeFarewell: ask(z.strictObject({ women }), answer<Foreseen>()),
  /** Makes the women anonymous everywhere, for good. */
  sayFarewell: deed(z.strictObject({ women, reason: FarewellReason }), answer<null>()),
}
