import { dayFromNumber } from '../../domain/records/calendar'
import { FollowUp } from '../../domain/records/match'
import { likely, pick, pickByWeight, seededFor, whole, type Chance } from '../chance'
import { officeDay, type Making } from '../making'
import pairWords from '../material/pair-words.json'
import { lastDay, type Course } from './ending'
import { matchId } from './match-record'
import type { Pair } from './pairing'

type Side = FollowUp['with']
type Mood = 'first' | 'good' | 'mixed' | 'end'

/** One talk: when it was due, and of what kind. */
type Talk = { readonly on: number; readonly mood: Mood; readonly next: number | null }

/** Days after the first meeting on which each of the two should be called. */
const DUE_AFTER = [14, 45, 100, 170, 260, 350]

/** The talks with both women; one in seven was not made, so some are overdue today. */
export function followUpsOf(making: Making, pair: Pair, staff: readonly string[]): FollowUp[] {
  const chance = seededFor(making.seed, `follow-ups ${pair.index}`)
  return SIDES.flatMap((side) =>
    talksWith(chance, making, pair, side).map((talk, at) => {
      return FollowUp.parse({
        id: `${matchId(pair)}-${side}-talk-${at + 1}`,
        matchId: matchId(pair),
        with: side,
        on: dayFromNumber(talk.on),
        by: pick(chance, staff),
        way: pickByWeight(chance, WAYS, ([, weight]) => weight)[0],
        words: making.tell(pairWords.followUps[side][talk.mood], { other: firstNameOf(pair, side) }),
        worthIt: likely(chance, 0.7) ? worthIt(chance, talk.mood) : null,
        nextOn: talk.next === null ? null : dayFromNumber(talk.next),
      })
    }),
  )
}

const SIDES = ['mentee', 'mentor'] as const

const WAYS = [
  ['phone', 14],
  ['visit', 2],
  ['mail', 4],
  ['paper', 1],
] as const

function talksWith(chance: Chance, making: Making, { course }: Pair, side: Side): Talk[] {
  const { firstMeeting, ended } = course
  if (firstMeeting === null) return []
  const endsEarly = ended?.kind === 'early'
  const late = side === 'mentee' ? 5 : 9
  const due = DUE_AFTER.map((days) => officeDay(firstMeeting + days + whole(chance, 0, late)))
  const talks = due
    .map((on, at): Talk => ({ on, mood: moodOf(chance, at, endsEarly), next: due[at + 1] ?? null }))
    .filter(({ on }) => on <= lastDay(making, course) && likely(chance, 0.86))
  return ended === null ? talks : [...talks, ...closingTalk(chance, ended)]
}

/** A talk on the last day; less often where it ended early. */
function closingTalk(chance: Chance, { on, kind }: NonNullable<Course['ended']>): Talk[] {
  const isPlanned = kind === 'planned'
  return likely(chance, isPlanned ? 0.88 : 0.5) ? [{ on, mood: isPlanned ? 'end' : 'mixed', next: null }] : []
}

function moodOf(chance: Chance, at: number, endsEarly: boolean): Mood {
  if (at === 0) return 'first'
  return likely(chance, endsEarly ? 0.6 : 0.15) ? 'mixed' : 'good'
}

/** Her own answer, 1 to 5. */
function worthIt(chance: Chance, mood: Mood): number {
  return mood === 'mixed' ? whole(chance, 2, 4) : pick(chance, [3, 4, 4, 5, 5, 5])
}

function firstNameOf({ mentee, mentor }: Pair, side: Side): string {
  return side === 'mentee' ? mentor.sketch.name.first : mentee.sketch.name.first
}
