import type { ParticipantId } from '../../domain/records/ids'
import { ALONE } from '../assignment/costs'
import { NOT_ALLOWED, type Scores } from '../assignment/scores'
import { planned, type Outcome } from './make'

/** Another mentor for a woman, and what that would cost the others. */
export type Priced = {
  readonly mentorId: ParticipantId
  readonly score: number
  /** Points the plan would lose in all. */
  readonly points: number
  /** Other women who would get somebody else, and those who would have to wait. */
  readonly moved: readonly ParticipantId[]
  readonly left: readonly ParticipantId[]
}

const AT_MOST = 5

/** The five mentors she fits best besides the one the plan gives her, each with its price. */
export function* alternativesFor(
  outcome: Outcome,
  menteeId: ParticipantId,
): Generator<void, readonly Priced[]> {
  const { mentees } = outcome.entrants
  const row = mentees.findIndex(({ id }) => id === menteeId)
  if (row === -1) return []
  const priced: Priced[] = []
  for (const { place, mentorId, score } of bestOthers(outcome, row, menteeId)) {
    const after = yield* planned({ ...outcome, scores: pinnedTo(outcome.scores, row, place) })
    const changed = mentees.flatMap(({ id }, one) =>
      one === row || after.mentorOf[one] === outcome.mentorOf[one]
        ? []
        : [{ id, mentor: after.mentorOf[one] }],
    )
    priced.push({
      mentorId,
      score,
      points: outcome.quality.points - after.points,
      moved: changed.filter(({ mentor }) => mentor !== ALONE).map(({ id }) => id),
      left: changed.filter(({ mentor }) => mentor === ALONE).map(({ id }) => id),
    })
  }
  return priced
}

/** The scores as they would be with her pinned: a mentor has room for everyone who is pinned to her. */
function pinnedTo<S extends Scores>(scores: S, row: number, place: number): S {
  const pinned = scores.pinned.with(row, place)
  const promised = pinned.filter((one) => one === place).length
  return {
    ...scores,
    pinned,
    places: scores.places.with(place, Math.max(scores.places[place] ?? 0, promised)),
  }
}

function bestOthers({ entrants, scores, plan }: Outcome, row: number, menteeId: ParticipantId) {
  const has = plan.pairs.find((pair) => pair.menteeId === menteeId)?.mentorId
  return entrants.mentors
    .map(({ profile }, place) => ({
      place,
      mentorId: profile.id,
      score: scores.pair[row * scores.mentors + place] ?? NOT_ALLOWED,
    }))
    .filter(({ mentorId, score }) => score !== NOT_ALLOWED && mentorId !== has)
    .toSorted((a, b) => b.score - a.score || (a.mentorId < b.mentorId ? -1 : 1))
    .slice(0, AT_MOST)
}
