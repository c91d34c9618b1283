import type { Alternative } from '../contract/rounds'
import { find, type Office } from '../domain/office'
import type { ParticipantId, RoundId } from '../domain/records/ids'
import type { Judgement } from '../domain/records/judgement'
import type { Round, RoundPlan, RoundQuality } from '../domain/records/round'
import type { WeightSet } from '../domain/records/weight-set'
import { TABLE_NAMES } from '../domain/tables'
import { openProposals } from '../domain/rules/proposals'
import { alternativesFor } from '../matching/round/alternatives'
import {
  changeInHand,
  makeRound,
  takeInHand,
  type Asked,
  type InHand,
  type Outcome,
  type RoundWish,
} from '../matching/round/make'
import { measured, type Seen } from '../matching/round/looked'
import { poolOf, rejudged, type Pool } from '../matching/pool'
import type { Desk } from './desk'
import { inTurns } from './in-turns'
import { changedWomen, inRound } from './views/round-view'

type OwnWeights = Pick<WeightSet, 'goal' | 'mentee' | 'mentor'>

type AskedOf = {
  readonly wish: RoundWish
  /** Weights to try; the office's own count for the goals that are left out. */
  readonly weights: readonly OwnWeights[]
  readonly looked: RoundPlan | null
}

/** The plan made last, ready to be changed. */
type Held = { readonly office: Office; readonly wish: string; readonly inHand: InHand }

/** Makes plans in short turns, and remembers those of the office as it is now. */
export class RoundDesk {
  readonly #desk: Desk
  /** One after the other, since each change moves the plan in hand. */
  #before: Promise<unknown> = Promise.resolve()
  #held: Held | null = null
  readonly #made = new WeakMap<Office, Map<string, Promise<Outcome>>>()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** The plan the round would have if it were made anew today, changing as little as possible. */
  anew(office: Office, round: Round): Promise<Outcome> {
    const asked = { wish: wishOf(round), weights: [], looked: round.plan }
    return this.#once(office, asked, () => this.#fromHand(office, asked))
  }

  /** How good the plan on file is, whatever one made anew would be. */
  async qualityOf(round: Round, anew: Outcome): Promise<RoundQuality> {
    if (changedWomen(round, anew).length === 0) return anew.quality
    return this.#inOrder(() => measured(anew, round.plan))
  }

  asWished(office: Office, asked: AskedOf): Promise<Outcome> {
    const today = this.#desk.today()
    return this.#once(office, asked, () =>
      makeRound(withWeights(poolOf(office, today), asked), withUnderWay(office, asked), today),
    )
  }

  #once(office: Office, asked: AskedOf, make: () => Generator<void, Outcome>): Promise<Outcome> {
    const key = JSON.stringify([this.#desk.today(), asked.wish, asked.weights, asked.looked])
    const known = this.#made.get(office) ?? new Map<string, Promise<Outcome>>()
    this.#made.set(office, known)
    const made = known.get(key) ?? this.#inOrder(make)
    known.set(key, made)
    return made
  }

  #inOrder<T>(work: () => Generator<void, T>): Promise<T> {
    const done = this.#before.then(() => inTurns(work()))
    this.#before = done.catch(() => undefined)
    return done
  }

  /** Changes the plan in hand when only pairs have been judged since; else makes it. */
  *#fromHand(office: Office, { wish, looked }: Pick<AskedOf, 'wish' | 'looked'>): Generator<void, Outcome> {
    const today = this.#desk.today()
    const asked = withUnderWay(office, { wish, looked })
    const [held, key] = [this.#held, JSON.stringify([today, wish])]
    this.#held = null
    const judged = held?.wish === key ? judgedBetween(held.office, office) : null
    const changed =
      held === null || judged === null
        ? null
        : yield* changeInHand(held.inHand, rejudged(held.inHand.outcome.pool, office), asked, judged)
    const inHand = changed ?? (yield* takeInHand(poolOf(office, today), asked, today))
    this.#held = { office, wish: key, inHand }
    return inHand.outcome
  }

  async alternatives(office: Office, id: RoundId, menteeId: ParticipantId): Promise<readonly Alternative[]> {
    const today = this.#desk.today()
    const outcome = await this.anew(office, find(office, 'rounds', id))
    const found = await this.#inOrder(() => alternativesFor(outcome, menteeId))
    return found.map(({ mentorId, moved, left, ...price }) => ({
      ...price,
      mentor: inRound(office, mentorId, today),
      moved: moved.map((one) => inRound(office, one, today)),
      left: left.map((one) => inRound(office, one, today)),
    }))
  }
}

/** The mentees about whom something was decided between two states of an office; null when anything else has changed, rounds apart. */
function judgedBetween(before: Office, after: Office): ReadonlySet<ParticipantId> | null {
  const others = TABLE_NAMES.filter((table) => table !== 'judgements' && table !== 'rounds')
  if (others.some((table) => before[table] !== after[table])) return null
  const differing = [...notIn(after, before), ...notIn(before, after)]
  return new Set(differing.map(({ menteeId }) => menteeId))
}

function notIn(other: Office, { judgements }: Office): readonly Judgement[] {
  return [...judgements.values()].filter((one) => other.judgements.get(one.id) !== one)
}

function withUnderWay(office: Office, { wish, looked }: Pick<AskedOf, 'wish' | 'looked'>): Asked {
  return { wish, looked, underWay: underWayIn(office) }
}

/** Whom each woman is being asked about. */
export function underWayIn(office: Office): Seen {
  return new Map(openProposals(office).map(({ menteeId, mentorId }) => [menteeId, mentorId]))
}

function wishOf({ policy, floor, leftOut }: Round): RoundWish {
  return { policy, floor, leftOut }
}

function withWeights(pool: Pool, { weights }: AskedOf): Pool {
  const tried = Object.fromEntries(
    weights.map(({ goal, mentee, mentor }) => [goal, { version: `${goal}-tried`, mentee, mentor }]),
  )
  return { ...pool, weights: { ...pool.weights, ...tried } }
}
