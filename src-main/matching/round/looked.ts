import type { ParticipantId } from '../../domain/records/ids'
import type { RoundPlan, RoundQuality } from '../../domain/records/round'
import { ALONE } from '../assignment/costs'
import { measure } from '../assignment/quality'
import { NOT_ALLOWED } from '../assignment/scores'
import type { Entrants } from './entrants'
import type { Outcome } from './make'
import { placeOf } from './scored'

/** Each woman's mentor. */
export type Seen = ReadonlyMap<ParticipantId, ParticipantId>

/** The mentors of a plan by their mentees. */
export function seenIn({ pairs }: Pick<RoundPlan, 'pairs'>): Seen {
  return new Map(pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
}

/** A plan by places: each woman's mentor, or `ALONE`. */
export function placesIn(plan: RoundPlan | null, { mentees, mentors }: Entrants): Int32Array {
  const seen = seenIn(plan ?? { pairs: [] })
  const place = placeOf(mentors.map(({ profile }) => profile))
  return Int32Array.from(mentees, ({ id }) => {
    const mentor = seen.get(id)
    return (mentor === undefined ? undefined : place.get(mentor)) ?? ALONE
  })
}

/** How good a plan is that was made earlier, by what is on file today; pairs that a rule stops by now do not count. */
export function* measured(
  { scores, entrants, quality }: Outcome,
  plan: RoundPlan,
): Generator<void, RoundQuality> {
  const places = placesIn(plan, entrants).map((mentor, row) =>
    scores.pair[row * scores.mentors + mentor] === NOT_ALLOWED ? ALONE : mentor,
  )
  return { ...(yield* measure(scores, places)), possible: quality.possible }
}
