import type { Day } from '../../domain/records/calendar'
import type { ParticipantId } from '../../domain/records/ids'
import type { Round, RoundPlan, RoundQuality } from '../../domain/records/round'
import type { Aims } from '../assignment/aims'
import { ALONE } from '../assignment/costs'
import { Planner, type Plan } from '../assignment/planner'
import { measure } from '../assignment/quality'
import { NOT_ALLOWED, type Scores } from '../assignment/scores'
import { mostMatched } from '../assignment/worst'
import type { Pool } from '../pool'
import { entrantsOf, type Entrants } from './entrants'
import { POLICIES } from './policies'
import { placeOf, scored } from './scored'

/** What a coordinator asks of a round. */
export type RoundWish = Pick<Round, 'policy' | 'floor' | 'leftOut'>

/** Each woman's mentor in the plan that was looked at last. */
export type Seen = ReadonlyMap<ParticipantId, ParticipantId>

/** A round ready to be asked about. */
export type Table = {
  readonly entrants: Entrants
  readonly scores: Scores
  readonly aims: Aims
  readonly weights: Round['weights']
}

export type Outcome = Table & {
  readonly plan: RoundPlan
  /** The plan by places: each woman's mentor, or `ALONE`. */
  readonly mentorOf: Int32Array
  readonly quality: RoundQuality
}

export type Asked = {
  readonly wish: RoundWish
  readonly seen: Seen
  /** Whom each woman is being asked about: these pairs stay. */
  readonly underWay: Seen
}

/** Makes the plan of a round. Stops now and then, so that others get a turn; equal pools give equal plans. */
export function* makeRound(
  pool: Pool,
  { wish, seen, underWay }: Asked,
  today: Day,
): Generator<void, Outcome> {
  const entrants = entrantsOf(pool, new Set(wish.leftOut), underWay)
  const scores = yield* scored(pool, entrants, underWay)
  const weights = { job: pool.weights.job.version, social: pool.weights.social.version }
  const table = { entrants, scores, aims: aimsOf(wish), weights }
  const found = yield* planned({ ...table, mentorOf: seenPlaces(entrants, seen) })
  const possible = yield* mostMatched(scores, wish.floor)
  const quality = { ...(yield* measure(scores, found.mentorOf)), possible }
  const plan = { madeOn: today, ...told(pool, table, found) }
  return { ...table, plan, mentorOf: found.mentorOf, quality }
}

/** The plan for these scores that changes least of what has been looked at. */
export function planned({ scores, aims, mentorOf }: Pick<Outcome, 'scores' | 'aims' | 'mentorOf'>) {
  return new Planner(scores, aims, mentorOf).plan()
}

/** The mentors of a plan by their mentees. */
export function seenIn({ pairs }: Pick<RoundPlan, 'pairs'>): Seen {
  return new Map(pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
}

/** The scores of all mentors with a place whom no rule keeps from her. */
export function openTo({ entrants, scores }: Table, menteeId: ParticipantId): readonly number[] {
  const row = entrants.mentees.findIndex(({ id }) => id === menteeId)
  if (row === -1) return []
  const hers = scores.pair.subarray(row * scores.mentors, (row + 1) * scores.mentors)
  return [...hers].filter((score) => score !== NOT_ALLOWED)
}

function aimsOf({ policy, floor }: RoundWish): Aims {
  return { floor, ...POLICIES[policy] }
}

function seenPlaces({ mentees, mentors }: Entrants, seen: Seen): Int32Array {
  const place = placeOf(mentors.map(({ profile }) => profile))
  return Int32Array.from(mentees, ({ id }) => {
    const mentor = seen.get(id)
    return (mentor === undefined ? undefined : place.get(mentor)) ?? ALONE
  })
}

function told(
  pool: Pool,
  { entrants, scores }: Table,
  { mentorOf, lowest }: Plan,
): Omit<RoundPlan, 'madeOn'> {
  const { mentees, mentors } = entrants
  const pairs = mentees.flatMap(({ id: menteeId }, row) => {
    const place = mentorOf[row] ?? ALONE
    const mentor = mentors[place]
    if (mentor === undefined) return []
    return [{ menteeId, mentorId: mentor.profile.id, score: scoreAt(scores, row, place) }]
  })
  const judged = (kind: 'pin' | 'veto') =>
    mentees.flatMap(({ id: menteeId }) =>
      [...(pool.dealings.get(menteeId) ?? [])]
        .filter((mentorId) => pool.between(menteeId, mentorId)[kind] !== null)
        .map((mentorId) => ({ menteeId, mentorId })),
    )
  return {
    pairs,
    waiting: mentees.filter((_, row) => mentorOf[row] === ALONE).map(({ id }) => id),
    pinned: judged('pin'),
    vetoed: judged('veto'),
    lowest,
  }
}

/** A pair's score; that of a pinned pair whom the rules would stop is told all the same. */
function scoreAt({ mentors, pair }: Scores, row: number, place: number): number {
  return Math.min(100, pair[row * mentors + place] ?? 0)
}
