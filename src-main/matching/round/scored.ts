import type { ParticipantId } from '../../domain/records/ids'
import { ALONE } from '../assignment/costs'
import { NOT_ALLOWED, type Scores } from '../assignment/scores'
import { Scoring } from '../assignment/scoring/scoring'
import { pairOf, type Pair, type Pool } from '../pool'
import type { Profile } from '../profile'
import { goalFor } from '../propose'
import { isAllowed } from '../rules'
import { pairScore, ratedScore, sideScores } from '../score'
import type { Entrants } from './entrants'
import type { Seen } from './make'
import { matterOf } from './matter'

/** Scores everyone who takes part with everyone else. Stops after each woman, so that others get a turn. */
export function* scored(pool: Pool, { mentees, mentors }: Entrants, underWay: Seen): Generator<void, Scores> {
  const [rows, width] = [mentees.length, mentors.length]
  const women = mentors.map(({ profile }) => profile)
  const place = placeOf(women)
  const scores = {
    rows,
    mentors: width,
    pair: new Uint8Array(rows * width),
    forRow: new Uint8Array(rows * width),
    forMentor: new Uint8Array(rows * width),
    places: Int32Array.from(mentors, ({ places }) => places),
    waited: Int32Array.from(mentees, ({ standing }) => standing.waitingDays ?? 0),
    pinned: Int32Array.from(mentees, ({ id }) => placePromised(pool, id, place, underWay)),
  }
  const scoring = new Scoring(matterOf(mentees, women, pool.weights))
  for (const [row, mentee] of mentees.entries()) {
    scoring.score(scores, row)
    for (const known of knownTo(pool, mentee, place))
      scorePair(scores, pool, { row, mentee, place: known, mentor: women[known] })
    yield
  }
  return scores
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
