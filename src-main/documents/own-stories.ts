import { find, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Consent } from '../domain/records/consent'
import type { ConsentId, PhotoId } from '../domain/records/ids'
import type { Participant } from '../domain/records/participant'
import { printableStories, yesOf } from '../domain/rules/stories'
import type { Language } from './language'

/** A story of the division as everyone in it lets it be printed. */
export type OwnStory = {
  title: string
  telling: string
  voices: readonly { name: string; words: string; portrait: PhotoId | null }[]
  /** Every yes it rests on. */
  consents: readonly ConsentId[]
}

/** A book holds no more of them, so that they do not crowd out the rest; the newest come first. */
const MOST_STORIES = 3

/** The division's own stories for a book in that language: only those to which everyone in them says yes on that day. */
export function ownStories(office: Office, language: Language, on: Day): readonly OwnStory[] {
  return printableStories(office, 'story', on)
    .filter((story) => story.language === language && story.kind !== 'quote')
    .filter(({ id }) => !givesAway(office, id, on))
    .slice(0, MOST_STORIES)
    .map(({ id, title, telling, voices }) => ({
      title,
      telling,
      voices,
      consents: consentsTo(office, id, on),
    }))
}

function consentsTo(office: Office, id: string, today: Day): readonly ConsentId[] {
  const story = office.stories.get(id)
  if (story === undefined) return []
  return story.voices.flatMap((voice) =>
    (['story', 'portrait'] as const).flatMap((purpose) => {
      const { state, consent } = yesOf(office, story, voice, { purpose, today })
      return state === 'given' && consent !== null ? [consent.id] : []
    }),
  )
}

/** Whether its words tell more of a woman than she lets be told: her own name under an invented one, or how to find her. */
function givesAway(office: Office, id: string, today: Day): boolean {
  const story = find(office, 'stories', id)
  const words = [story.title, story.telling, ...story.voices.map((voice) => voice.words)].join('\n')
  return story.voices.some((voice) => {
    const woman = find(office, 'participants', voice.participantId)
    const { consent } = yesOf(office, story, voice, { purpose: 'story', today })
    return secretsOf(woman, consent?.nameForm).some((secret) => says(words, secret))
  })
}

function secretsOf(woman: Participant, form: Consent['nameForm'] | undefined): readonly string[] {
  const { firstName, lastName, address, phone, email } = woman
  const names = { full: [], first: [lastName], invented: [firstName, lastName] }[form ?? 'invented']
  const found = [...names, address.street, phone, email]
  return found.filter((secret) => secret !== null).filter((secret) => secret !== '')
}

/** Whether the words hold that name or line, in whatever letters, and not only as a part of a longer word. */
function says(words: string, secret: string): boolean {
  const told = ` ${words.toLocaleLowerCase('da').replaceAll(/[^\p{L}\p{N}@.]+/gu, ' ')} `
  const asked = secret
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim()
  return [' ', '. '].some((end) => told.includes(` ${asked}${end}`))
}
