import { dayFromNumber } from '../../domain/records/calendar'
import { Match } from '../../domain/records/match'
import { NO_OWN_LISTS, termFor } from '../../domain/taxonomies'
import { likely, pick, seededFor, type Chance } from '../chance'
import { dayOrNull } from '../days'
import type { Making } from '../making'
import pairWords from '../material/pair-words.json'
import type { Values } from '../words'
import { commonOf, type Fit } from './fit'
import type { Pair } from './pairing'

const CLOSING_WORDS: Readonly<Record<string, readonly string[]>> = pairWords.closures

export function matchId({ index }: Pair): string {
  return `m${String(index + 1).padStart(5, '0')}`
}

export function matchOf(making: Making, pair: Pair, staff: readonly string[]): Match {
  const chance = seededFor(making.seed, `match record ${pair.index}`)
  const { mentee, mentor, course } = pair
  const goal = mentee.answers?.goal ?? mentor.answers?.goal ?? 'social'
  return Match.parse({
    id: matchId(pair),
    menteeId: mentee.sketch.id,
    mentorId: mentor.sketch.id,
    goal,
    confirmedOn: dayFromNumber(course.confirmed),
    confirmedBy: pick(chance, staff),
    evaluations: {
      mentee: `${mentee.sketch.id}-mentee-evaluation`,
      mentor: `${mentor.sketch.id}-mentor-evaluation`,
    },
    grounds: groundsOf(making, pair),
    advice: likely(chance, 0.8) ? adviceOf(pair.fit, goal) : null,
    firstMeeting: firstMeetingOf(making, chance, pair),
    agreedUntil: dayOrNull(course.agreedUntil),
    pauses: course.pauses.map(({ from, until }) => ({
      from: dayFromNumber(from),
      until: dayOrNull(until),
      reason: making.tell(pairWords.pauses, namesOf(pair)),
    })),
    closure: closureOf(making, pair),
  })
}

/** The first names of the two, for words about them. */
export function namesOf({ mentee, mentor }: Pair): Values {
  return { mentee: mentee.sketch.name.first, mentor: mentor.sketch.name.first }
}

/** Why these two: the field she wants, somebody the mentor knows, what both enjoy, or simply the two of them. */
function groundsOf(making: Making, pair: Pair): string {
  const { sector, contact, interests } = commonOf(pair.mentee, pair.mentor)
  const [interest] = interests
  const values = {
    ...namesOf(pair),
    interest:
      interest === undefined ? null : termFor('interests', interest, { language: 'da', lists: NO_OWN_LISTS }),
  }
  const { grounds } = pairWords
  if (sector) return making.tell(grounds.sector, values)
  if (contact) return making.tell(grounds.contacts, values)
  return making.tell(interest === undefined ? grounds.generic : grounds.interest, values)
}

function adviceOf({ mentee, mentor }: Fit, goal: Match['goal']): NonNullable<Match['advice']> {
  const pair = Math.round((mentee + mentor) / 4 + Math.min(mentee, mentor) / 2)
  return { mentee, mentor, pair, weights: `${goal}-1` }
}

function firstMeetingOf(making: Making, chance: Chance, { course }: Pair): Match['firstMeeting'] {
  if (course.firstMeeting === null) return null
  const place = likely(chance, 0.85) ? making.tell(pairWords.places) : null
  return { on: dayFromNumber(course.firstMeeting), place, present: [] }
}

function closureOf(making: Making, pair: Pair): Match['closure'] {
  const { ended } = pair.course
  if (ended === null) return null
  const words = making.tell(CLOSING_WORDS[ended.reasons[0]?.reason ?? 'other'] ?? [], namesOf(pair))
  return { ...ended, on: dayFromNumber(ended.on), words }
}
