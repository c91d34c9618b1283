import { find, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Consent } from '../domain/records/consent'
import type { ConsentId, ParticipantId, PhotoId } from '../domain/records/ids'
import type { Participant } from '../domain/records/participant'
import type { Story } from '../domain/records/story'
import { anyOf, houseOf, reachOf } from '../domain/reach-in-words'
import { consentToStory } from '../domain/rules/consents'
import { printableStories, yesOf, type PrintableStory, type StoryUse } from '../domain/rules/stories'
import type { Language } from './language'

/** A story of the division as everyone in it lets it be printed. */
export type OwnStory = {
  title: string
  telling: string
  voices: readonly { name: string; words: string; portrait: PhotoId | null }[]
  photo: PhotoId | null
  /** Every yes it rests on. */
  consents: readonly ConsentId[]
}

/** A book holds no more of them, so that they do not crowd out the rest; the newest come first. */
const MOST_STORIES = 3

/** The division's own stories for a book in that language: only those to which everyone in them says yes on that day. */
export function ownStories(office: Office, language: Language, on: Day): readonly OwnStory[] {
  return tellableStories(office, 'story', on)
    .filter((story) => story.language === language && story.kind !== 'quote')
    .slice(0, MOST_STORIES)
    .map(({ id, title, telling, voices, photo }) => ({
      title,
      telling,
      voices,
      photo,
      consents: consentsTo(office, id, on),
    }))
}

/** The stories that may leave the office: everyone in them says yes to that use on that day, and the words keep to what she said yes to. */
export function tellableStories(office: Office, purpose: StoryPurpose, today: Day): PrintableStory[] {
  return printableStories(office, purpose, today).filter(
    ({ id }) => givenAway(office, find(office, 'stories', id), { purpose, today }).length === 0,
  )
}

type StoryPurpose = Extract<StoryUse, 'story' | 'reportQuote'>

function consentsTo(office: Office, id: string, today: Day): readonly ConsentId[] {
  const story = office.stories.get(id)
  if (story === undefined) return []
  return story.voices.flatMap((voice) =>
    (['story', 'portrait', 'storyPhoto'] as const).flatMap((purpose) => {
      const { state, consent } = yesOf(office, story, voice, { purpose, today })
      return state === 'given' && consent !== null ? [consent.id] : []
    }),
  )
}

/** The women of whom its words tell more than they let be told: a name under an invented one, or how to find them. */
export function givenAway(
  office: Office,
  story: Story,
  { purpose, today }: { readonly purpose: StoryPurpose; readonly today: Day },
): Participant[] {
  const words = [story.title, story.telling, ...story.voices.map((voice) => voice.words)].join('\n')
  return womenOf(office, story).filter((woman) => {
    const asked = { participantId: woman.id, purpose, storyId: story.id }
    const form = consentToStory(office, asked, today)?.nameForm ?? 'invented'
    return secretsOf(woman, form).some((secret) => says(words, secret)) || tellsReach(words, woman)
  })
}

/** Those with a voice in it, and those of the pair it is about: who has no voice has not been asked, so nothing names her. */
function womenOf(office: Office, { voices, matchId }: Story): Participant[] {
  const pair = matchId === null ? undefined : office.matches.get(matchId)
  const ids = new Set<ParticipantId>(voices.map(({ participantId }) => participantId))
  if (pair !== undefined) ids.add(pair.menteeId).add(pair.mentorId)
  return [...ids].map((id) => find(office, 'participants', id))
}

function secretsOf(woman: Participant, form: Consent['nameForm']): readonly string[] {
  const { firstName, lastName, address, email } = woman
  const names = { full: [], first: [lastName], invented: [firstName, lastName] }[form]
  return [...names, address.street, email]
    .filter((secret) => secret !== null)
    .filter((secret) => secret !== '')
}

/** Whether her number, however it is spaced, or her house stands in the words. */
function tellsReach(words: string, woman: Participant): boolean {
  return anyOf([...reachOf(woman), ...houseOf(woman)])?.test(words) ?? false
}

/** Whether the words hold that name or line, in whatever letters, also as an owner's, but not as a part of a longer word. */
function says(words: string, secret: string): boolean {
  const told = ` ${plain(words)} `
  return ['', 's'].some((owning) => told.includes(` ${plain(secret)}${owning} `))
}

/** Small letters and numbers with one space between the words; a dot stands only within an address of mail. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\p{N}@.]+|\.(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\./gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
}
