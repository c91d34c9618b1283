import { z } from 'zod'
import { Day } from './calendar'
import { MatchId, ParticipantId, PhotoId, StaffId, StoryId } from './ids'
import { Codes, Line, Prose } from './text'

/** What one woman tells in a story, in her own words. */
export const Voice = z.strictObject({
  participantId: ParticipantId,
  words: Prose,
  /** What to call her where her consent says "invented name". */
  inventedName: Line.nullable(),
})
export type Voice = Readonly<z.infer<typeof Voice>>

/** A story that belongs to the women in it. It is printed only while all of them have said yes to it. */
export const Story = z.strictObject({
  id: StoryId,
  kind: z.enum(['caseStory', 'portrait', 'quote']),
  title: Line,
  matchId: MatchId.nullable(),
  writtenOn: Day,
  by: StaffId,
  language: z.enum(['da', 'en']),
  /** What the office tells around the women's own words. */
  telling: Prose,
  voices: z.array(Voice).min(1).max(4),
  tags: Codes,
  /** Whether the women's portraits stand beside it, where they allow that too. */
  withPortraits: z.boolean(),
  /** A picture of the women in it, kept apart like their portraits; it is shown only while all of them have said yes to it. */
  photo: PhotoId.nullable().default(null),
  /** The printed editions that hold it. */
  editions: z.array(z.strictObject({ name: Line, on: Day })).max(100),
})
export type Story = Readonly<z.infer<typeof Story>>
