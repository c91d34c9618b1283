import type { Alternative } from '../contract/rounds'
import { find, type Office } from '../domain/office'
import type { ParticipantId, RoundId } from '../domain/records/ids'
import type { Round } from '../domain/records/round'
import type { WeightSet } from '../domain/records/weight-set'
import { openProposals } from '../domain/rules/proposals'
import { alternativesFor } from '../matching/round/alternatives'
import { makeRound, seenIn, type Outcome, type RoundWish, type Seen } from '../matching/round/make'
import { poolOf, type Pool } from '../matching/pool'
import type { Desk } from './desk'
import { inTurns } from './in-turns'
import { inRound } from './views/round-view'

type OwnWeights = Pick<WeightSet, 'goal' | 'mentee' | 'mentor'>

type AskedOf = {
  readonly wish: RoundWish
  /** Weights to try; the office's own count for the goals that are left out. */
  readonly weights: readonly OwnWeights[]
  readonly seen: Seen
}

/** Makes plans in short turns, and remembers those of the office as it is now. */
export class RoundDesk {
  readonly #desk: Desk
  /** One question of price at a time: each moves the plan for a moment. */
  #pricing: Promise<unknown> = Promise.resolve()
  readonly #made = new WeakMap<Office, Map<string, Promise<Outcome>>>()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** The plan the round would have if it were made anew today, changing as little as possible. */
  anew(office: Office, round: Round): Promise<Outcome> {
    return this.asWished(office, { wish: wishOf(round), weights: [], seen: seenIn(round.plan) })
  }

  asWished(office: Office, asked: AskedOf): Promise<Outcome> {
    const today = this.#desk.today()
    const key = JSON.stringify([today, asked.wish, asked.weights, [...asked.seen]])
    const known = this.#made.get(office) ?? new Map<string, Promise<Outcome>>()
    this.#made.set(office, known)
    const made = known.get(key) ?? inTurns(this.#make(office, asked))
    known.set(key, made)
    return made
  }

  #make(office: Office, asked: AskedOf): Generator<void, Outcome> {
    const today = this.#desk.today()
    const pool = withWeights(poolOf(office, today), asked)
    return makeRound(pool, { wish: asked.wish, seen: asked.seen, underWay: underWayIn(office) }, today)
  }

  async alternatives(office: Office, id: RoundId, menteeId: ParticipantId): Promise<readonly Alternative[]> {
    const today = this.#desk.today()
    const outcome = await this.anew(office, find(office, 'rounds', id))
    const asked = this.#pricing.then(() => inTurns(alternativesFor(outcome, menteeId)))
    this.#pricing = asked.catch(() => undefined)
    const found = await asked
    return found.map(({ mentorId, moved, left, ...price }) => ({
      ...price,
      mentor: inRound(office, mentorId, today),
      moved: moved.map((one) => inRound(office, one, today)),
      left: left.map((one) => inRound(office, one, today)),
    }))
  }
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
