import type { ParticipantId } from '../../domain/records/ids'
import { ALONE } from '../assignment/costs'
import { NOT_ALLOWED, type Scores } from '../assignment/scores'
import { pairOf, type Pair, type Pool } from '../pool'
import type { Profile } from '../profile'
import { goalFor } from '../propose'
import { isAllowed } from '../rules'
import { pairScore, ratedScore, sideScores } from '../score'
import type { Entrants } from './entrants'
import type { Seen } from './make'

/** Scores everyone who takes part with everyone else. Stops after each woman, so that others get a turn. */
export function* scored(pool: Pool, { mentees, mentors }: Entrants, underWay: Seen): Generator<void, Scores> {
  const [rows, width] = [mentees.length, mentors.length]
  const scores = {
    rows,
    mentors: width,
    pair: new Uint8Array(rows * width),
    forRow: new Uint8Array(rows * width),
    forMentor: new Uint8Array(rows * width),
    places: Int32Array.from(mentors, ({ places }) => places),
    waited: Int32Array.from(mentees, ({ standing }) => standing.waitingDays ?? 0),
    pinned: Int32Array.from(mentees, (mentee) => placePromised(pool, mentee, mentors, underWay)),
  }
  for (const [row, mentee] of mentees.entries()) {
    scoreRow(scores, { pool, mentee, row }, mentors)
    yield
  }
  return scores
}

type Of = {
  readonly pool: Pool
  readonly mentee: Profile
  readonly row: number
}

function scoreRow(scores: Scores, { pool, mentee, row }: Of, mentors: Entrants['mentors']): void {
  const set = pool.weights[goalFor(mentee, {})]
  mentors.forEach(({ profile }, place) => {
    const pair = pairOf(pool, mentee, profile)
    const sides = sideScores(pair, set)
    const at = row * scores.mentors + place
    scores.forRow[at] = sides.mentee
    scores.forMentor[at] = sides.mentor
    scores.pair[at] =
      mayMeet(pair) || scores.pinned[row] === place
        ? ratedScore(pairScore(sides.mentee, sides.mentor), pair.between.rating?.steps ?? 0)
        : NOT_ALLOWED
  })
}

function mayMeet(pair: Pair): boolean {
  return pair.mentee.id !== pair.mentor.id && isAllowed(pair)
}

/** The mentor she is being asked about, or is pinned to; of several pins the last. */
function placePromised(pool: Pool, { id }: Profile, mentors: Entrants['mentors'], underWay: Seen): number {
  const asked = mentors.findIndex(({ profile }) => profile.id === underWay.get(id))
  if (asked !== -1) return asked
  const pins = mentors.flatMap(({ profile }, place) => {
    const { pin } = pool.between(id, profile.id)
    return pin === null ? [] : [{ place, key: `${pin.on} ${pin.id}` }]
  })
  return pins.reduce((last, one) => (one.key > last.key ? one : last), { place: ALONE, key: '' }).place
}

/** The places of women in a round by their ids. */
export function placeOf(
  women: readonly { readonly id: ParticipantId }[],
): ReadonlyMap<ParticipantId, number> {
  return new Map(women.map(({ id }, place) => [id, place]))
}
