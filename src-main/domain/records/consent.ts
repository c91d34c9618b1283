import { z } from 'zod'
import { Day } from './calendar'
import { ConsentId, ParticipantId, StaffId, StoryId } from './ids'
import { Prose } from './text'

export const Purpose = z.enum([
  'register',
  'shareWithMatch',
  'portrait',
  'story',
  'reportQuote',
  'contactLater',
  'storyPhoto',
])
export type Purpose = z.infer<typeof Purpose>

/** What she can allow as such; a story's own picture is asked for one story at a time. */
export const PURPOSES_AS_SUCH = Purpose.exclude(['storyPhoto']).options

export const NameForm = z.enum(['full', 'first', 'invented'])
export type NameForm = z.infer<typeof NameForm>

/** What she allowed, for one purpose, from one day until she takes it back. */
export const Consent = z.strictObject({
  id: ConsentId,
  participantId: ParticipantId,
  purpose: Purpose,
  /** How her name may appear where the purpose shows it. */
  nameForm: NameForm,
  givenOn: Day,
  by: StaffId,
  withdrawnOn: Day.nullable(),
  note: Prose,
  /** The one story it is for; null when it is for the purpose as such. */
  storyId: StoryId.nullable().default(null),
})
export type Consent = Readonly<z.infer<typeof Consent>>
