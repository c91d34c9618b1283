import { put, type Decision } from '../change'
import { groupedBy } from '../grouping'
import { find, fullName, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { Consent, Purpose } from '../records/consent'
import type { MatchId, PhotoId } from '../records/ids'
import type { Story, Voice } from '../records/story'
import { consentToStory } from './consents'
import { balanceOf } from './heard'
import { isProtected } from './standing'

/** A woman who leaves the story takes its picture with her. @throws Refusal `not-found` when a woman in it, or the match, is not on file. */
export function keepStory(office: Office, told: Omit<Story, 'editions' | 'photo'>): Decision<null> {
  for (const { participantId } of told.voices) find(office, 'participants', participantId)
  if (told.matchId !== null) find(office, 'matches', told.matchId)
  const { editions = [], photo = null, voices = [] } = office.stories.get(told.id) ?? {}
  const stays = ({ participantId }: Voice) => told.voices.some((one) => one.participantId === participantId)
  const story = { ...told, editions, photo: voices.every(stays) ? photo : null }
  return { changes: [put('stories', story)], result: null }
}

/** Gives the story a picture of its own, or with null takes it away. @throws Refusal `not-found` */
export function setStoryPhoto(office: Office, id: string, photo: PhotoId | null): Decision<null> {
  return { changes: [put('stories', { ...find(office, 'stories', id), photo })], result: null }
}

/** Takes down that a printed edition holds the story, or takes that away again. @throws Refusal `not-found` */
export function enterEdition(
  office: Office,
  id: string,
  edition: Story['editions'][number],
  isIn: boolean,
): Decision<null> {
  const story = find(office, 'stories', id)
  const others = story.editions.filter(({ name }) => name !== edition.name)
  const editions = isIn ? [...others, edition] : others
  return { changes: [put('stories', { ...story, editions })], result: null }
}

/** What a woman can allow for a story: the mentor handbook asks for `story`, a report for `reportQuote`, both for `portrait` beside it; `storyPhoto` is the picture of them all. */
export type StoryUse = Extract<Purpose, 'story' | 'reportQuote' | 'portrait' | 'storyPhoto'>

/** Where one woman in a story stands: her yes to that use, or why it may not be printed. */
export type Yes = {
  readonly state: 'given' | 'missing' | 'withdrawn' | 'protected' | 'nameless'
  readonly consent: Consent | null
}

type Asked = { readonly purpose: StoryUse; readonly today: Day }

/** What one woman has said to that use of it. A woman with a protected address is printed under an invented name only, and never shown. */
export function yesOf(office: Office, story: Story, voice: Voice, { purpose, today }: Asked): Yes {
  const asked = { participantId: voice.participantId, purpose, storyId: story.id }
  const consent = consentToStory(office, asked, today)
  const state = consent === null ? withoutYes(office, asked) : withYes(office, voice, consent, today)
  return { state, consent }
}

function withYes(office: Office, voice: Voice, { nameForm, purpose }: Consent, today: Day): Yes['state'] {
  if (nameForm === 'invented' && !SHOWS_HER.has(purpose))
    return voice.inventedName === null ? 'nameless' : 'given'
  return isProtected(find(office, 'participants', voice.participantId), today) ? 'protected' : 'given'
}

const SHOWS_HER: ReadonlySet<Purpose> = new Set(['portrait', 'storyPhoto'])

function withoutYes(
  office: Office,
  { participantId, purpose, storyId }: Pick<Consent, 'participantId' | 'purpose' | 'storyId'>,
): Yes['state'] {
  const before = [...office.consents.values()].some(
    (one) => one.participantId === participantId && one.purpose === purpose && one.storyId === storyId,
  )
  return before ? 'withdrawn' : 'missing'
}

/** One story as it may be printed: names in the form each woman has chosen, portraits only of those who allow it. */
export type PrintableStory = Pick<Story, 'id' | 'kind' | 'title' | 'telling' | 'language' | 'tags'> & {
  readonly voices: readonly {
    readonly name: string
    readonly words: string
    readonly portrait: PhotoId | null
  }[]
  readonly photo: PhotoId | null
}

/** The stories to which everyone in them has said yes, for that use on that day; the newest first. */
export function printableStories(
  office: Office,
  purpose: Extract<StoryUse, 'story' | 'reportQuote'>,
  today: Day,
): PrintableStory[] {
  const asked = { purpose, today }
  return [...office.stories.values()]
    .filter(({ writtenOn }) => writtenOn <= today)
    .filter((story) => story.voices.every((voice) => yesOf(office, story, voice, asked).state === 'given'))
    .toSorted((a, b) => (a.writtenOn < b.writtenOn ? 1 : -1))
    .map((story) => printed(office, story, asked))
}

function printed(office: Office, story: Story, asked: Asked): PrintableStory {
  const { id, kind, title, telling, language, tags } = story
  const voices = story.voices.map((voice) => ({
    name: nameIn(office, voice, yesOf(office, story, voice, asked).consent),
    words: voice.words,
    portrait: portraitIn(office, story, voice, asked.today),
  }))
  const photo = photoStanding(office, story, asked.today) === 'printable' ? story.photo : null
  return { id, kind, title, telling, language, tags, voices, photo }
}

function nameIn(office: Office, voice: Voice, consent: Consent | null): string {
  const woman = find(office, 'participants', voice.participantId)
  if (consent?.nameForm === 'full') return fullName(woman)
  return consent?.nameForm === 'first' ? woman.firstName : (voice.inventedName ?? '')
}

function portraitIn(office: Office, story: Story, voice: Voice, today: Day): PhotoId | null {
  const { state } = yesOf(office, story, voice, { purpose: 'portrait', today })
  const shown = story.withPortraits && state === 'given'
  return shown ? find(office, 'participants', voice.participantId).portrait : null
}

/** Whether the story's own picture may be printed: not before everyone in the story has said yes, and covered at once when one takes that back or is protected. */
export function photoStanding(
  office: Office,
  story: Story,
  today: Day,
): 'none' | 'waiting' | 'printable' | 'covered' {
  if (story.photo === null) return 'none'
  const states = story.voices.map((voice) =>
    isProtected(find(office, 'participants', voice.participantId), today)
      ? 'protected'
      : yesOf(office, story, voice, { purpose: 'storyPhoto', today }).state,
  )
  if (states.some((state) => state === 'withdrawn' || state === 'protected')) return 'covered'
  return states.every((state) => state === 'given') ? 'printable' : 'waiting'
}

/** Pairs of whom both last said that their meetings are a joy, and of whom no story is told yet: whom to ask for one. */
export function storiesToAskFor(office: Office): MatchId[] {
  const told = new Set([...office.stories.values()].map(({ matchId }) => matchId))
  const heard = groupedBy(office.surveys.values(), ({ matchId }) => matchId)
  return [...heard].filter(([id, surveys]) => !told.has(id) && isJoy(balanceOf(surveys))).map(([id]) => id)
}

const A_JOY = 5

function isJoy(balance: ReturnType<typeof balanceOf>): boolean {
  return balance.some(
    ({ question, mentee, mentor }) => question === 'relation' && mentee === A_JOY && mentor === A_JOY,
  )
}
