import { dayFromNumber } from '../../domain/records/calendar'
import { Meeting } from '../../domain/records/match'
import { likely, pick, seededFor, someByWeight, whole, type Chance } from '../chance'
import type { Making } from '../making'
import pairWords from '../material/pair-words.json'
import { lastDay } from './ending'
import { matchId, namesOf } from './match-record'
import type { Pair } from './pairing'

const TOPIC_WORDS: Readonly<Record<string, readonly string[]>> = pairWords.topics
const TOPICS = Object.keys(TOPIC_WORDS)
const JOB_TOPICS = ['unwritten-rules', 'job-search', 'cv', 'interview-practice', 'profession', 'network']
const LENGTHS = [45, 60, 60, 75, 90, 90, 90, 120, 120, 180]

/** The meetings that were written down, from the first one to today or the end. */
export function meetingsOf(making: Making, pair: Pair): Meeting[] {
  const chance = seededFor(making.seed, `meetings ${pair.index}`)
  return meetingDays(chance, making, pair).map((day, at) => meetingOn(making, chance, pair, { day, at }))
}

/** About as often as she wished, with none in a pause and one in eight not written down. */
function meetingDays(chance: Chance, making: Making, { mentee, course }: Pair): number[] {
  const last = lastDay(making, course)
  const step = 30 / (mentee.answers?.meetingsPerMonth ?? 2)
  const days: number[] = []
  for (let day = course.firstMeeting ?? Infinity; day <= last; day = nextDay(chance, day, step)) {
    const isFirst = day === course.firstMeeting
    if (isFirst || (!isPaused(course, day) && likely(chance, 0.87))) days.push(day)
  }
  return days
}

function nextDay(chance: Chance, day: number, step: number): number {
  return day + Math.max(4, Math.round(step * (0.8 + chance() * 0.7)))
}

function isPaused({ pauses }: Pair['course'], day: number): boolean {
  return pauses.some(({ from, until }) => day >= from && (until === null || day < until))
}

type Time = { readonly day: number; readonly at: number }

function meetingOn(making: Making, chance: Chance, pair: Pair, { day, at }: Time): Meeting {
  const forJob = pair.mentee.answers?.goal === 'job'
  const weightOf = (topic: string) => (JOB_TOPICS.includes(topic) === forJob ? 4 : 1)
  const topics = someByWeight(chance, TOPICS, whole(chance, 1, 3), weightOf)
  return Meeting.parse({
    id: `${matchId(pair)}-meeting-${at + 1}`,
    matchId: matchId(pair),
    heldOn: dayFromNumber(day),
    minutes: pick(chance, LENGTHS),
    topics,
    note: likely(chance, 0.5) ? making.tell(TOPIC_WORDS[topics[0] ?? ''] ?? [], valuesOf(pair)) : '',
  })
}

function valuesOf(pair: Pair): ReturnType<typeof namesOf> {
  const cities = pair.mentee.sketch.origin?.cities ?? []
  return { ...namesOf(pair), city: cities[pair.mentee.sketch.part.index % cities.length] ?? null }
}
