import { put, type Change } from '../../domain/change'
import { dayFromNumber, dayNumber } from '../../domain/records/calendar'
import { Consent, NameForm } from '../../domain/records/consent'
import { ConsentId, StoryId } from '../../domain/records/ids'
import { NetworkEvent, Thanks } from '../../domain/records/event'
import { Story } from '../../domain/records/story'
import { likely, pick, seededFor, some, whole, type Chance } from '../chance'
import { matchId } from '../course/match-record'
import type { Pair } from '../course/pairing'
import { readyFrom, type Spell } from '../course/spell'
import { officeDay, type Making } from '../making'
import words from '../material/heard-words.json'

/** Two events, thanks to most mentors, and seven stories, one of them in English, all of them invented. */
export function togetherOf(
  making: Making,
  { begun, pairs }: { readonly begun: readonly Spell[]; readonly pairs: readonly Pair[] },
  staff: readonly string[],
): Change[] {
  return [
    ...eventsOf(making, begun, staff),
    ...thanksOf(making, pairs, staff),
    ...storiesOf(making, pairs, staff),
  ]
}

function open({ sketch }: Spell): boolean {
  return !sketch.part.isProtected
}

const EVENTS = [
  { ago: 210, name: 'Fortælleaften: min første dag i Danmark', kind: 'storytelling', place: 'Biblioteket' },
  {
    ago: 45,
    name: 'Netværksmøde: vejen ind på en arbejdsplads',
    kind: 'network-meeting',
    place: 'Medborgerhuset',
  },
] as const

function eventsOf(making: Making, begun: readonly Spell[], staff: readonly string[]): Change[] {
  return EVENTS.map(({ ago, ...event }, at) => {
    const chance = seededFor(making.seed, `event ${at}`)
    const day = officeDay(making.today - ago)
    const known = begun.filter((spell) => (readyFrom(spell) ?? Infinity) <= day)
    const women = [...new Set(some(chance, known, 36).map(({ sketch }) => sketch.id))]
    const guests = women.map((participantId) => {
      const comes = likely(chance, 0.7)
      const said = comes ? 'yes' : 'no'
      const answer = likely(chance, 0.9) ? said : null
      return { participantId, answer, came: comes && likely(chance, 0.85) }
    })
    return put(
      'events',
      NetworkEvent.parse({
        ...event,
        id: `event-${at + 1}`,
        on: dayFromNumber(day),
        by: pick(chance, staff),
        seats: 6,
        words: '',
        guests,
        others: whole(chance, 0, 5),
      }),
    )
  })
}

function thanksOf(making: Making, pairs: readonly Pair[], staff: readonly string[]): Change[] {
  const chance = seededFor(making.seed, 'thanks')
  const over = pairs.filter(({ course }) => course.ended !== null && course.ended.on <= making.today)
  return over
    .filter(() => likely(chance, 0.6))
    .map((pair) =>
      put(
        'thanks',
        Thanks.parse({
          id: `${matchId(pair)}-thanks`,
          participantId: pair.mentor.sketch.id,
          on: dayFromNumber(pair.course.ended?.on ?? making.today),
          by: pick(chance, staff),
          way: pick(chance, ['letter', 'card', 'phone']),
          words: pick(chance, words.thanks),
        }),
      ),
    )
}

function storiesOf(making: Making, pairs: readonly Pair[], staff: readonly string[]): Change[] {
  const chance = seededFor(making.seed, 'stories')
  const told = pairs.filter(
    ({ course, mentee, mentor }) =>
      course.ended?.kind === 'planned' && course.ended.on < making.today - 30 && open(mentee) && open(mentor),
  )
  const danish = some(chance, told, words.stories.length)
  const others = told.filter((pair) => !danish.includes(pair))
  const english = some(seededFor(making.seed, 'English story'), others, 1)
  return [
    ...danish.flatMap((pair, at) => storyOf(making, pair, at, staff)),
    ...english.flatMap((pair) => storyOf(making, pair, words.stories.length, staff)),
  ]
}

/** One story, to which both have said yes but for two in Danish: one woman was not asked yet, one has taken it back. */
function storyOf(making: Making, pair: Pair, at: number, staff: readonly string[]): Change[] {
  const chance = seededFor(making.seed, `story ${at}`)
  const { mentee, mentor, ...text } = words.stories[at] ?? words.englishStory
  const isDanish = at < words.stories.length
  const written = (pair.course.ended?.on ?? making.today) + 14
  const by = pick(chance, staff)
  const voices = [
    { spell: pair.mentee, words: mentee, names: INVENTED.mentee },
    { spell: pair.mentor, words: mentor, names: INVENTED.mentor },
  ].filter((voice) => voice.words !== '')
  const id = `story-${at + 1}`
  const story = Story.parse({
    ...text,
    id,
    by,
    matchId: matchId(pair),
    writtenOn: dayFromNumber(written),
    language: isDanish ? 'da' : 'en',
    voices: voices.map(({ spell, words: own, names }) => ({
      participantId: spell.sketch.id,
      words: own,
      inventedName: `${pick(chance, names)} (${isDanish ? 'opdigtet' : 'invented'})`,
    })),
    withPortraits: likely(chance, 0.5),
    editions: at === 5 ? [{ name: 'Prøveudgave', on: dayFromNumber(written + 5) }] : [],
  })
  return [put('stories', story), ...(at === 4 ? [] : yesesTo(making, chance, story, at === 5))]
}

/** The yes of everyone in it; of the last one the first woman has taken hers back. */
function yesesTo(making: Making, chance: Chance, story: Story, isTakenBack: boolean): Change[] {
  const later = dayFromNumber(Math.min(making.today, dayNumber(story.writtenOn) + 12))
  return story.voices.flatMap(({ participantId }, voice) => {
    const yes = Consent.parse({
      id: `${story.id}-yes-${voice + 1}`,
      participantId,
      purpose: 'story',
      nameForm: pick(chance, NameForm.options),
      givenOn: story.writtenOn,
      by: story.by,
      withdrawnOn: isTakenBack && voice === 0 ? later : null,
      note: '',
      storyId: story.id,
    })
    const also = (purpose: 'storyPhoto' | 'reportQuote', name: string): Change =>
      put('consents', { ...yes, id: ConsentId.parse(`${story.id}-${name}-${voice + 1}`), purpose })
    return [
      put('consents', yes),
      ...(PICTURED.has(story.id) ? [also('storyPhoto', 'photo')] : []),
      ...(story.id === REPORTED ? [also('reportQuote', 'quote')] : []),
    ]
  })
}

/** The story whose women let it be told in a report, too. */
const REPORTED = 'story-2'

/** That story, where the sample is large enough to hold it. */
export function reportedIn(together: readonly Change[]): StoryId | null {
  const story = together.find(({ table, id }) => table === 'stories' && id === REPORTED)
  return story === undefined ? null : StoryId.parse(story.id)
}

/** The stories that have a picture of the women in them. */
const PICTURED: ReadonlySet<string> = new Set(['story-1', 'story-3', 'story-7'])

/** Of each half her own, so that the two of a pair are never called the same. */
const INVENTED = { mentee: ['Mira', 'Aya', 'Nova'], mentor: ['Sol', 'Liv', 'Tara'] } as const
