import type { Day } from '../../domain/records/calendar'
import type { ParticipantId } from '../../domain/records/ids'
import type { Round, RoundPlan, RoundQuality } from '../../domain/records/round'
import type { Aims } from '../assignment/aims'
import { ALONE } from '../assignment/costs'
import { MostMatched } from '../assignment/most-matched'
import { Planner, type Plan } from '../assignment/planner'
import { measure } from '../assignment/quality'
import { NOT_ALLOWED, type Scores } from '../assignment/scores'
import type { Pool } from '../pool'
import { entrantsOf, type Entrants } from './entrants'
import { POLICIES } from './policies'
import { placeOf, Scorer } from './scored'

/** What a coordinator asks of a round. */
export type RoundWish = Pick<Round, 'policy' | 'floor' | 'leftOut'>

/** Each woman's mentor in the plan that was looked at last. */
export type Seen = ReadonlyMap<ParticipantId, ParticipantId>

/** A round ready to be asked about. */
export type Table = {
  readonly pool: Pool
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
export function* makeRound(pool: Pool, asked: Asked, today: Day): Generator<void, Outcome> {
  return (yield* takeInHand(pool, asked, today)).outcome
}

/** A round with what it takes to change its plan in a moment. */
export type InHand = {
  readonly outcome: Outcome
  readonly scorer: Scorer
  readonly planner: Planner
  readonly most: MostMatched
}

export function* takeInHand(pool: Pool, asked: Asked, today: Day): Generator<void, InHand> {
  const { wish, seen, underWay } = asked
  const entrants = entrantsOf(pool, new Set(wish.leftOut), underWay)
  const scorer = new Scorer(pool, entrants)
  const scores = yield* scorer.all(pool, underWay)
  const weights = { job: pool.weights.job.version, social: pool.weights.social.version }
  const table = { pool, entrants, scores, aims: aimsOf(wish), weights }
  const planner = new Planner(scores, table.aims, seenPlaces(entrants, seen))
  const most = new MostMatched(scores, wish.floor)
  const plan = yield* planner.plan()
  return { scorer, planner, most, outcome: yield* outcomeOf(table, plan, yield* most.find(), today) }
}

/** The round after the coordinator has decided something about these women; null when others take part by that. */
export function* changeInHand(
  { outcome, scorer, planner, most }: InHand,
  pool: Pool,
  { wish, seen, underWay }: Asked,
  judged: ReadonlySet<ParticipantId>,
): Generator<void, InHand | null> {
  const entrants = entrantsOf(pool, new Set(wish.leftOut), underWay)
  if (!isSame(entrants, outcome.entrants)) return null
  const rows = entrants.mentees.flatMap(({ id }, row) => (judged.has(id) ? [row] : []))
  const looked = seenPlaces(entrants, seen)
  const isLookedAt = looked.every((mentor, row) => mentor === outcome.mentorOf[row])
  if (rows.length === 0 && isLookedAt) return { scorer, planner, most, outcome: { ...outcome, pool } }
  const scores = scorer.again(outcome.scores, rows, pool, underWay)
  const plan = yield* planner.change(scores, rows, looked)
  const possible = yield* most.reconsider(scores, rows)
  const changed = yield* outcomeOf({ ...outcome, pool, scores }, plan, possible, outcome.plan.madeOn)
  return { scorer, planner, most, outcome: changed }
}

function* outcomeOf(table: Table, found: Plan, possible: number, madeOn: Day): Generator<void, Outcome> {
  const { entrants, scores, aims, weights, pool } = table
  const quality = { ...(yield* measure(scores, found.mentorOf)), possible }
  const plan = { madeOn, ...told(table, found) }
  return { pool, entrants, scores, aims, weights, plan, mentorOf: found.mentorOf, quality }
}

function isSame(some: Entrants, others: Entrants): boolean {
  return (
    some.mentees.length === others.mentees.length &&
    some.mentors.length === others.mentors.length &&
    some.mentees.every((one, row) => one === others.mentees[row]) &&
    some.mentors.every(
      ({ profile, places }, at) =>
        profile === others.mentors[at]?.profile && places === others.mentors[at].places,
    )
  )
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

function told({ pool, entrants, scores }: Table, { mentorOf, lowest }: Plan): Omit<RoundPlan, 'madeOn'> {
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
