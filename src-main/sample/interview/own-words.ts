import type { Role } from '../../domain/records/participant'
import { NO_OWN_LISTS, termFor } from '../../domain/taxonomies'
import { likely, pick, type Chance } from '../chance'
import type { Making } from '../making'
import interestWords from '../material/interests.json'
import menteeWords from '../material/mentee-words.json'
import mentorWords from '../material/mentor-words.json'
import type { Sketch } from '../people/sketch'
import type { Job } from '../people/trade'
import { valuesOf } from '../people/values'
import { joined, listed, startingSentence } from '../words'
import { PROFESSIONS } from './help'

type Goal = 'job' | 'social'

const INTEREST_WORDS: Readonly<Record<string, readonly string[]>> = interestWords

export function motiveOf(making: Making, sketch: Sketch, role: Role, goal: Goal): string {
  const pool = role === 'mentee' ? menteeWords.motives[goal] : mentorWords.motives
  return making.tell(pool, valuesOf(sketch))
}

export function needsOf(making: Making, sketch: Sketch, role: Role): string {
  return making.tell(role === 'mentor' ? mentorWords.needs : menteeWords.needs, valuesOf(sketch))
}

/** Boards, associations and companies; mentees seldom have any yet. */
export function otherPostsOf(making: Making, chance: Chance, role: Role): string {
  return likely(chance, role === 'mentee' ? 0.06 : 0.45) ? making.tell(mentorWords.otherPosts) : ''
}

export function personalWords(
  making: Making,
  sketch: Sketch,
  interests: readonly string[],
  dislikes: readonly string[],
): string {
  const shipped = { language: 'da', lists: NO_OWN_LISTS } as const
  const words = interests.slice(0, 3).map((code) => termFor('interests', code, shipped))
  const against = dislikes.map((code) => termFor('interests', code, shipped))
  return joined(
    `${startingSentence(listed(words))}.`,
    making.tell(INTEREST_WORDS[interests.at(-1) ?? ''] ?? [], valuesOf(sketch)),
    against.length === 0 ? '' : `Er ikke så meget til ${listed(against)}.`,
  )
}

/** What she likes about her field, and what a mentee wants to know about the one she hopes for. */
export function professionalWords(making: Making, { had, wanted }: Sketch, role: Role): string {
  const loves = sayingOf(making, had ?? wanted, 'loves')
  return role === 'mentee' ? joined(loves, sayingOf(making, wanted, 'asks')) : loves
}

function sayingOf(making: Making, job: Job | null, kind: 'loves' | 'asks'): string {
  return job === null ? '' : making.tell(PROFESSIONS[job.sector]?.[kind] ?? [])
}

type Told = { readonly role: Role; readonly goal: Goal; readonly interests: readonly string[] }

/** What she would like the other to read about her, in the first person. */
export function introductionOf(
  making: Making,
  chance: Chance,
  sketch: Sketch,
  { role, goal, interests }: Told,
): string {
  const values = valuesOf(sketch)
  const interest = making.tell(INTEREST_WORDS[interests[0] ?? ''] ?? [], values)
  const child = sketch.children[0] ?? 'none'
  if (role === 'mentor') {
    const origin = sketch.origin === null ? mentorWords.homes : mentorWords.arrivals
    return joined(
      making.tell(mentorWords.occupations[sketch.labour], values),
      making.tell(origin, values),
      likely(chance, 0.5) ? making.tell(mentorWords.families[child], values) : '',
      interest,
      making.tell(mentorWords.closings),
    )
  }
  const arrival = making.tell(menteeWords.arrivals, values)
  const household = making.tell(menteeWords.households[child])
  const work = making.tell(menteeWords.work, values)
  const hope = goal === 'job' ? making.tell(menteeWords.hopes, values) : ''
  const closing = making.tell(menteeWords.closings[goal])
  const shapes = [
    [arrival, work, hope, interest, closing],
    [arrival, household, interest, closing],
    [interest, arrival, work, closing],
    [arrival, household, hope, interest, closing],
  ]
  return joined(...pick(chance, shapes))
}
