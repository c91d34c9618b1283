import type { ParticipantId } from '../../domain/records/ids'
import { ALONE } from '../assignment/costs'
import { NOT_ALLOWED } from '../assignment/scores'
import type { Outcome } from './make'

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
  const { entrants, planner } = outcome
  const row = entrants.mentees.findIndex(({ id }) => id === menteeId)
  if (row === -1) return []
  const priced: Priced[] = []
  for (const { place, mentorId, score } of bestOthers(outcome, row, menteeId)) {
    const { points, moved } = yield* planner.priceOf(row, place)
    const named = (those: typeof moved) => those.flatMap(([one]) => entrants.mentees[one]?.id ?? [])
    priced.push({
      mentorId,
      score,
      points,
      moved: named(moved.filter(([, mentor]) => mentor !== ALONE)),
      left: named(moved.filter(([, mentor]) => mentor === ALONE)),
    })
  }
  return priced
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
