import type { RoundChange, RoundComparison } from '../../contract/rounds'
import type { Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { ParticipantId } from '../../domain/records/ids'
import type { Round, RoundPlan } from '../../domain/records/round'
import type { Outcome } from '../../matching/round/make'
import { changedWomen, inRound } from './round-view'

type Compared = { readonly round: Round | null; readonly before: Outcome | null; readonly after: Outcome }

/** What another wish would change in a round, before anything is changed. Without a round everyone waits before. */
export function comparison(office: Office, { round, before, after }: Compared, today: Day): RoundComparison {
  const plan = { pairs: round?.plan.pairs ?? [] }
  const place = (pairs: RoundPlan['pairs'], id: ParticipantId): RoundChange['before'] => {
    const found = pairs.find(({ menteeId }) => menteeId === id)
    return found === undefined ? null : { ...inRound(office, found.mentorId, today), score: found.score }
  }
  return {
    before: before?.quality ?? null,
    after: after.quality,
    mentors: after.entrants.mentors.length,
    changes: changedWomen({ plan }, after).map((id) => ({
      mentee: inRound(office, id, today),
      before: place(plan.pairs, id),
      after: place(after.plan.pairs, id),
    })),
  }
}
