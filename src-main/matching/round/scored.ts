import type { ParticipantId } from '../../domain/records/ids'
import { ALONE } from '../assignment/costs'
import { NOT_ALLOWED, type Scores } from '../assignment/scores'
import { Scoring } from '../assignment/scoring/scoring'
import { pairOf, type Pair, type Pool } from '../pool'
import type { Profile } from '../profile'
import { goalFor } from '../propose'
import { isAllowed } from '../rules'
import { pairScore, ratedScore, sideScores } from '../score'
import { markOf } from './basis'
import type { Entrants } from './entrants'
import type { Seen } from './looked'
import { matterOf } from './matter'

/** The scores, and of each woman two words that mark hers, so that after a decision only one row is marked anew. */
export type Scored = Scores & { readonly marks: Uint32Array }

/** Scores everyone who takes part with everyone else. */
export class Scorer {
  readonly #mentees: readonly Profile[]
  readonly #mentors: Entrants['mentors']
  readonly #women: readonly Profile[]
  readonly #place: Places
  readonly #scoring: Scoring

  constructor({ weights }: Pool, { mentees, mentors }: Entrants) {
    this.#mentees = mentees
    this.#mentors = mentors
    this.#women = mentors.map(({ profile }) => profile)
    this.#place = placeOf(this.#women)
    this.#scoring = new Scoring(matterOf(mentees, this.#women, weights))
  }

  /** Stops after each woman, so that others get a turn. */
  *all(pool: Pool, underWay: Seen): Generator<void, Scored> {
    const [rows, mentors] = [this.#mentees.length, this.#mentors.length]
    const scores = {
      rows,
      mentors,
      pair: new Uint8Array(rows * mentors),
      forRow: new Uint8Array(rows * mentors),
      forMentor: new Uint8Array(rows * mentors),
      marks: new Uint32Array(2 * rows),
      places: Int32Array.from(this.#mentors, ({ places }) => places),
      waited: Int32Array.from(this.#mentees, ({ standing }) => standing.waitingDays ?? 0),
      pinned: this.#pinned(pool, underWay),
    }
    for (const row of this.#mentees.keys()) {
      this.#score(scores, pool, row)
      yield
    }
    return scores
  }

  /** The scores after the coordinator has decided something about the women of these rows; those of before stay as they are. */
  again(before: Scored, rows: readonly number[], pool: Pool, underWay: Seen): Scored {
    const scores = {
      ...before,
      pair: before.pair.slice(),
      forRow: before.forRow.slice(),
      forMentor: before.forMentor.slice(),
      marks: before.marks.slice(),
      pinned: this.#pinned(pool, underWay),
    }
    for (const row of rows) this.#score(scores, pool, row)
    return scores
  }

  #pinned(pool: Pool, underWay: Seen): Int32Array {
    return Int32Array.from(this.#mentees, ({ id }) => placePromised(pool, id, this.#place, underWay))
  }

  #score(scores: Scored, pool: Pool, row: number): void {
    const mentee = this.#mentees[row]
    if (mentee === undefined) return
    this.#scoring.score(scores, row)
    for (const place of knownTo(pool, mentee, this.#place))
      scorePair(scores, pool, { row, mentee, place, mentor: this.#women[place] })
    const hers = scores.pair.subarray(row * scores.mentors, (row + 1) * scores.mentors)
    scores.marks.set(markOf(hers), 2 * row)
  }
}

/** The places of the mentors with whom there is something that scoring everyone alike does not know of. */
function knownTo(pool: Pool, { id }: Profile, place: Places): readonly number[] {
  return [id, ...(pool.dealings.get(id) ?? [])].flatMap((mentor) => place.get(mentor) ?? [])
}

type Of = {
  readonly row: number
  readonly mentee: Profile
  readonly place: number
  readonly mentor: Profile | undefined
}

function scorePair(scores: Scores, pool: Pool, { row, mentee, place, mentor }: Of): void {
  if (mentor === undefined) return
  const pair = pairOf(pool, mentee, mentor)
  const sides = sideScores(pair, pool.weights[goalFor(mentee, {})])
  const at = row * scores.mentors + place
  scores.forRow[at] = sides.mentee
  scores.forMentor[at] = sides.mentor
  scores.pair[at] =
    mayMeet(pair) || scores.pinned[row] === place
      ? ratedScore(pairScore(sides.mentee, sides.mentor), pair.between.rating?.steps ?? 0)
      : NOT_ALLOWED
}

function mayMeet(pair: Pair): boolean {
  return pair.mentee.id !== pair.mentor.id && isAllowed(pair)
}

/** The mentor she is being asked about, or is pinned to; of several pins the last. */
function placePromised(pool: Pool, id: ParticipantId, place: Places, underWay: Seen): number {
  const asked = underWay.get(id)
  if (asked !== undefined) return place.get(asked) ?? ALONE
  const pins = [...(pool.dealings.get(id) ?? [])].flatMap((mentor) => {
    const { pin } = pool.between(id, mentor)
    const at = place.get(mentor)
    return pin === null || at === undefined ? [] : [{ at, key: `${pin.on} ${pin.id}` }]
  })
  return pins.reduce((last, one) => (one.key > last.key ? one : last), { at: ALONE, key: '' }).at
}

type Places = ReadonlyMap<ParticipantId, number>

/** The places of women in a round by their ids. */
export function placeOf(women: readonly { readonly id: ParticipantId }[]): Places {
  return new Map(women.map(({ id }, place) => [id, place]))
}
