import type { Day } from '../../domain/records/calendar'
import type { ParticipantId } from '../../domain/records/ids'
import type { Round, RoundPlan, RoundQuality } from '../../domain/records/round'
import type { Aims } from '../assignment/aims'
import { ALONE } from '../assignment/costs'
import { MostMatched } from '../assignment/most-matched'
import { Planner } from '../assignment/planner'
import { measure } from '../assignment/quality'
import { NOT_ALLOWED } from '../assignment/scores'
import type { Pool } from '../pool'
import { basisOf } from './basis'
import { entrantsOf, type Entrants } from './entrants'
import { POLICIES } from './policies'
import { placesIn, type Seen } from './looked'
import { Scorer, type Scored } from './scored'

/** What a coordinator asks of a round. */
export type RoundWish = Pick<Round, 'policy' | 'floor' | 'leftOut'>

/** A round ready to be asked about. */
export type Table = {
  readonly pool: Pool
  readonly entrants: Entrants
  readonly scores: Scored
  readonly aims: Aims
  readonly weights: Round['weights']
  readonly basis: RoundPlan['basis']
}

export type Outcome = Table & {
  readonly plan: RoundPlan
  /** The plan by places: each woman's mentor, or `ALONE`. */
  readonly mentorOf: Int32Array
  readonly quality: RoundQuality
}

export type Asked = {
  readonly wish: RoundWish
  /** The plan she has looked at: kept as it is while nothing it follows from has changed, and as far as can be when something has. */
  readonly looked: RoundPlan | null
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
  const { wish, looked, underWay } = asked
  const entrants = entrantsOf(pool, new Set(wish.leftOut), underWay)
  const scorer = new Scorer(pool, entrants)
  const scores = yield* scorer.all(pool, underWay)
  const weights = { job: pool.weights.job.version, social: pool.weights.social.version }
  const aims = aimsOf(wish)
  const table = { pool, entrants, scores, aims, weights, basis: basisOf({ entrants, scores, aims }) }
  const planner = new Planner(scores, table.aims, placesIn(looked, entrants))
  const most = new MostMatched(scores, wish.floor)
  const made = { ...(yield* planner.plan()), madeOn: today }
  const outcome = yield* outcomeOf(table, standing(table, looked, made), yield* most.find())
  return { scorer, planner, most, outcome }
}

/** The round after the coordinator has decided something about these women; null when others take part by that. */
export function* changeInHand(
  { outcome, scorer, planner, most }: InHand,
  pool: Pool,
  { wish, looked, underWay }: Asked,
  judged: ReadonlySet<ParticipantId>,
): Generator<void, InHand | null> {
  const entrants = entrantsOf(pool, new Set(wish.leftOut), underWay)
  if (!isSame(entrants, outcome.entrants)) return null
  const rows = entrants.mentees.flatMap(({ id }, row) => (judged.has(id) ? [row] : []))
  const seen = placesIn(looked, entrants)
  const isLookedAt = seen.every((mentor, row) => mentor === outcome.mentorOf[row])
  if (rows.length === 0 && isLookedAt) return { scorer, planner, most, outcome: { ...outcome, pool } }
  const scores = scorer.again(outcome.scores, rows, pool, underWay)
  const table = { ...outcome, pool, scores, basis: basisOf({ ...outcome, scores }) }
  const made = { ...(yield* planner.change(scores, rows, seen)), madeOn: outcome.plan.madeOn }
  const possible = yield* most.reconsider(scores, rows)
  return { scorer, planner, most, outcome: yield* outcomeOf(table, standing(table, looked, made), possible) }
}

/** What a plan is told from. */
type Made = Pick<RoundPlan, 'madeOn' | 'lowest'> & { readonly mentorOf: Int32Array }

/** The plan she has looked at, if it was made from the same; otherwise the one made now. */
function standing({ basis, entrants }: Table, looked: RoundPlan | null, made: Made): Made {
  if (looked?.basis !== basis) return made
  return { ...looked, mentorOf: placesIn(looked, entrants) }
}

function* outcomeOf(table: Table, made: Made, possible: number): Generator<void, Outcome> {
  const { entrants, scores, aims, weights, pool, basis } = table
  const quality = { ...(yield* measure(scores, made.mentorOf)), possible }
  return {
    pool,
    entrants,
    scores,
    aims,
    weights,
    basis,
    plan: told(table, made),
    mentorOf: made.mentorOf,
    quality,
  }
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

function told({ pool, entrants, scores, basis }: Table, { mentorOf, lowest, madeOn }: Made): RoundPlan {
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
    madeOn,
    pairs,
    waiting: mentees.filter((_, row) => mentorOf[row] === ALONE).map(({ id }) => id),
    pinned: judged('pin'),
    vetoed: judged('veto'),
    lowest,
    basis,
  }
}

/** A pair's score; that of a pinned pair whom the rules would stop is told all the same. */
function scoreAt({ mentors, pair }: Scored, row: number, place: number): number {
  return Math.min(100, pair[row * mentors + place] ?? 0)
}
