import { listed } from '../domain/wording'
import { termFor } from '../domain/taxonomies'
import type { PhotoId } from '../domain/records/ids'
import type { HandbookFacts, MatchFacts, Reader } from './handbook-facts'
import type { OwnStory } from './own-stories'
import { dayInWords, type Telling } from './report-words'
import type { Declarations, Declared, Value, Values } from './values'

/** The sizes of pictures as they are kept, in pixels. */
const PORTRAIT = { width: 800, height: 800 }
const STORY_PHOTO = { width: 900, height: 600 }

/** The values that the chapters of a handbook ask for. */
export function handbookValues(facts: HandbookFacts, telling: Telling): Values {
  const { order, division, reader, match, stories } = facts
  return {
    'division.name': division.name,
    'division.address': division.address,
    'division.phone': division.phone,
    'division.email': division.email,
    'division.hours': division.hours,
    'coordinator.name': facts.coordinator,
    'coordinator.phone': division.phone,
    'coordinator.email': division.email,
    'edition.date': dayInWords(order.on, telling),
    'edition.version': order.version,
    'edition.copy': order.copy,
    ...(reader && readerValues(order.reader, reader)),
    ...(match && matchValues(otherThan(order.reader), match, telling)),
    stories: { kind: 'list', entries: stories.map((story) => storyEntry(story, telling)) },
  }
}

function otherThan(reader: Reader): Reader {
  return reader === 'mentor' ? 'mentee' : 'mentor'
}

function readerValues(reader: Reader, { name, first }: { name: string; first: string }): Values {
  return { [reader]: true, [`${reader}.name`]: name, [`${reader}.first`]: first }
}

function matchValues(other: Reader, match: MatchFacts, telling: Telling): Values {
  const { introduction, portrait } = match
  return {
    match: true,
    'match.startedOn': dayInWords(match.startedOn, telling),
    'match.endsOn': match.endsOn === null ? '' : dayInWords(match.endsOn, telling),
    'match.reasons': { kind: 'list', entries: match.reasons.map((text) => ({ text })) },
    [`${other}.name`]: match.other.name,
    [`${other}.first`]: match.other.first,
    [`${other}.ownScript`]: match.other.ownScript ?? '',
    [`${other}.introduction`]: introduction?.words ?? '',
    [`${other}.approvedOn`]: introduction ? dayInWords(introduction.approvedOn, telling) : '',
    ...(portrait === null ? {} : { [`${other}.portrait`]: picture(portrait, PORTRAIT) }),
    goals: { kind: 'list', entries: match.seeks.map((code) => goalOf(code, telling)) },
    calendar: { kind: 'list', entries: match.dates.map((date) => dateOf(date, telling)) },
  }
}

function storyEntry({ title, telling, voices, photo }: OwnStory, { language }: Telling) {
  const entries = voices.map(({ name, words, portrait }) => {
    return { name, words, ...(portrait === null ? {} : { portrait: picture(portrait, PORTRAIT) }) }
  })
  return {
    title,
    telling,
    voices: { kind: 'list', entries },
    names: listed(
      voices.map(({ name }) => name),
      language,
    ),
    ...(photo === null ? {} : { photo: picture(photo, STORY_PHOTO) }),
  } as const
}

function picture(id: PhotoId, size: typeof PORTRAIT): Value {
  return { kind: 'picture', picture: { id, ...size } }
}

/** A goal as far as it is known; the first step and the date are for the two to write. */
function goalOf(code: string, telling: Telling): { title: string; step: string; by: string } {
  return { title: termFor('helpTopics', code, telling), step: '', by: '' }
}

function dateOf(date: MatchFacts['dates'][number], telling: Telling): Record<string, string> {
  const what = telling.words(`documents.date.${date.what}`)
  return { date: dayInWords(date.on, telling), time: '', what, place: date.place }
}

const always: Declared = { kind: 'text', always: true }
const perhaps: Declared = { kind: 'text', always: false }

/** What a chapter of the reader's handbook may ask for, for the linter. */
export function handbookDeclarations(reader: Reader): Declarations {
  const other = otherThan(reader)
  const ofReader = [reader, `${reader}.name`, `${reader}.first`]
  return {
    'division.name': always,
    'division.address': always,
    'division.phone': always,
    'division.email': always,
    'division.hours': always,
    'coordinator.name': always,
    'coordinator.phone': always,
    'coordinator.email': always,
    'edition.date': always,
    'edition.version': always,
    'edition.copy': always,
    [reader]: { kind: 'flag', always: false, brings: ofReader.slice(1) },
    [`${reader}.name`]: perhaps,
    [`${reader}.first`]: perhaps,
    match: {
      kind: 'flag',
      always: false,
      brings: ['match.startedOn', `${other}.name`, `${other}.first`, ...ofReader],
    },
    'match.startedOn': perhaps,
    'match.endsOn': perhaps,
    'match.reasons': { kind: 'list', always: false, fields: ['text'] },
    ...otherDeclarations(other),
    goals: { kind: 'list', always: false, fields: ['title', 'step', 'by'] },
    calendar: { kind: 'list', always: false, fields: ['date', 'time', 'what', 'place'] },
    ...STORY_DECLARATIONS,
  }
}

function otherDeclarations(other: Reader): Declarations {
  return {
    [`${other}.name`]: perhaps,
    [`${other}.first`]: perhaps,
    [`${other}.ownScript`]: perhaps,
    [`${other}.introduction`]: { kind: 'text', always: false, brings: [`${other}.approvedOn`] },
    [`${other}.approvedOn`]: perhaps,
    [`${other}.portrait`]: { kind: 'picture', always: false },
  }
}

const STORY_DECLARATIONS: Declarations = {
  stories: { kind: 'list', always: false, fields: ['title', 'telling', 'voices', 'names', 'photo'] },
  'stories.voices': { kind: 'list', always: false, fields: ['name', 'words', 'portrait'] },
}
