import { z } from 'zod'
import { Day } from '../domain/records/calendar'
import { Consent } from '../domain/records/consent'
import { ParticipantId, StoryId, type MatchId } from '../domain/records/ids'
import { Story } from '../domain/records/story'
import type { photoStanding, Yes } from '../domain/rules/stories'
import { answer, ask, deed } from './command'

export type { Story } from '../domain/records/story'

export const STORY_KINDS = Story.shape.kind.options
/** What a woman can say yes to for one story. */
export const STORY_PURPOSES = ['story', 'reportQuote', 'portrait', 'storyPhoto'] as const
export type StoryPurpose = (typeof STORY_PURPOSES)[number]

/** What one woman has said to each use of a story. */
export type VoiceStanding = {
  readonly id: ParticipantId
  readonly name: string
  readonly yes: Readonly<
    Record<StoryPurpose, { readonly state: Yes['state']; readonly consent: Consent | null }>
  >
}

/** A story, what stands in its way, and the editions that hold it. */
export type StoryRow = {
  readonly story: Story
  readonly women: readonly VoiceStanding[]
  /** How its own picture stands; `waiting` until everyone in the story has said yes to it. */
  readonly photo: ReturnType<typeof photoStanding>
  /** Whether it may be printed today in the handbook, and quoted in a report. */
  readonly printable: Readonly<Record<'story' | 'reportQuote', boolean>>
  /** Of whom its words tell more than she said yes to, where it would be printed otherwise. */
  readonly heldBack: readonly { readonly name: string; readonly purpose: StoryPurpose }[]
  /** Who has taken back what she had said yes to; while there is somebody, what was printed of it is called back. */
  readonly withdrawn: readonly { readonly name: string; readonly purpose: StoryPurpose }[]
  /** The printed editions and the copies still out there that held it when she had said yes. */
  readonly calledBack: readonly { readonly name: string; readonly on: Day }[]
}

/** A pair of whom both say that their meetings are a joy. */
export type StoryWish = { readonly matchId: MatchId; readonly mentee: string; readonly mentor: string }

const story = z.strictObject({ id: StoryId })
const JpegBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 2_000_000, 'too-large')

export const StoryForm = Story.omit({ id: true, by: true, editions: true, photo: true }).extend({
  id: StoryId.nullable(),
})

export const storyCommands = {
  listStories: ask(
    z.strictObject({}),
    answer<{ readonly stories: readonly StoryRow[]; readonly toAskFor: readonly StoryWish[] }>(),
  ),
  keepStory: deed(StoryForm, answer<{ id: StoryId }>()),
  dropStory: deed(story, answer<null>()),
  giveStoryConsent: deed(
    story.extend({
      participantId: ParticipantId,
      purpose: z.enum(STORY_PURPOSES),
      nameForm: Consent.shape.nameForm,
      on: Day,
    }),
    answer<null>(),
  ),
  keepStoryPhoto: deed(story.extend({ picture: JpegBytes }), answer<null>()),
  dropStoryPhoto: deed(story, answer<null>()),
  readStoryPhoto: ask(story, answer<{ picture: Uint8Array | null }>()),
  enterEdition: deed(
    story.extend({ edition: Story.shape.editions.element, isIn: z.boolean() }),
    answer<null>(),
  ),
}
