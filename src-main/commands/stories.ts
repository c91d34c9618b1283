import type { HandlersOf } from '../contract/command'
import {
  STORY_PURPOSES,
  type StoryPurpose,
  type StoryRow,
  type storyCommands,
  type VoiceStanding,
} from '../contract/stories'
import { givenAway, tellableStories } from '../documents/own-stories'
import { find, fullName, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import { ConsentId, StoryId } from '../domain/records/ids'
import type { Story } from '../domain/records/story'
import { giveConsent } from '../domain/rules/consents'
import { takenBack } from '../domain/rules/copies'
import { drop } from '../domain/rules/pair-notes'
import {
  enterEdition,
  keepStory,
  photoStanding,
  printableStories,
  storiesToAskFor,
  yesOf,
} from '../domain/rules/stories'
import type { Room } from './room'
import { signed } from './signed'
import { storyPhotoHandlers } from './story-photos'

/** The stories of the network, which belong to the women in them. */
export function storyHandlers(room: Room): HandlersOf<typeof storyCommands> {
  const { desk } = room
  return {
    listStories: () => ({
      stories: storyRows(room.office, desk.today()),
      toAskFor: storiesToAskFor(room.office).map((matchId) => wishOf(room.office, matchId)),
    }),
    keepStory: async (form) => {
      const story = signed(room, 'stories', form, StoryId)
      await room.write('keepStory', (office) => keepStory(office, story))
      return { id: story.id }
    },
    ...storyPhotoHandlers(room),
    dropStory: ({ id }) => room.write('dropStory', (office) => drop(office, 'stories', id)),
    giveStoryConsent: async ({ id: storyId, on: givenOn, ...asked }) => {
      const id = ConsentId.parse(desk.newId())
      const consent = { ...asked, id, storyId, givenOn, by: room.me, withdrawnOn: null, note: '' }
      await room.write('giveStoryConsent', (office) => {
        find(office, 'stories', storyId)
        return giveConsent(office, consent)
      })
      return null
    },
    enterEdition: ({ id, edition, isIn }) =>
      room.write('enterEdition', (office) => enterEdition(office, id, edition, isIn)),
  }
}

function storyRows(office: Office, today: Day): StoryRow[] {
  const agreed = byUse((use) => printableStories(office, use, today))
  const told = byUse((use) => tellableStories(office, use, today))
  return [...office.stories.values()]
    .toSorted((a, b) => (a.writtenOn < b.writtenOn ? 1 : -1))
    .map((story) => {
      const women = womenIn(office, story, today)
      const withdrawn = women.flatMap(({ name, yes }) =>
        STORY_PURPOSES.filter((purpose) => yes[purpose].state === 'withdrawn').map((purpose) => ({
          name,
          purpose,
        })),
      )
      return {
        story,
        women,
        photo: photoStanding(office, story, today),
        printable: { story: told.story.has(story.id), reportQuote: told.reportQuote.has(story.id) },
        heldBack: USES.filter((use) => agreed[use].has(story.id)).flatMap((purpose) =>
          givenAway(office, story, { purpose, today }).map((woman) => ({ name: fullName(woman), purpose })),
        ),
        withdrawn,
        calledBack: withdrawn.length === 0 ? [] : [...story.editions, ...copiesOf(office, story)],
      }
    })
}

const USES = ['story', 'reportQuote'] as const
type Use = (typeof USES)[number]

function byUse(stories: (use: Use) => readonly { readonly id: string }[]): Record<Use, ReadonlySet<string>> {
  const idsOf = (use: Use) => new Set(stories(use).map(({ id }) => id))
  return { story: idsOf('story'), reportQuote: idsOf('reportQuote') }
}

/** The copies still out there that rest on a yes to this story which has been taken back since. */
function copiesOf(office: Office, { id }: Story): StoryRow['calledBack'] {
  return [...office.copies.values()]
    .filter((copy) => takenBack(office, copy).some(({ storyId }) => storyId === id))
    .map(({ number, madeOn }) => ({ name: number, on: madeOn }))
}

function womenIn(office: Office, story: Story, today: Day): VoiceStanding[] {
  return story.voices.map((voice) => {
    const yes = (purpose: StoryPurpose) => yesOf(office, story, voice, { purpose, today })
    return {
      id: voice.participantId,
      name: fullName(find(office, 'participants', voice.participantId)),
      yes: {
        story: yes('story'),
        reportQuote: yes('reportQuote'),
        portrait: yes('portrait'),
        storyPhoto: yes('storyPhoto'),
      },
    }
  })
}

function wishOf(office: Office, matchId: NonNullable<Story['matchId']>) {
  const { menteeId, mentorId } = find(office, 'matches', matchId)
  return {
    matchId,
    mentee: fullName(find(office, 'participants', menteeId)),
    mentor: fullName(find(office, 'participants', mentorId)),
  }
}
