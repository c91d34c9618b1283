import type { ParticipantId } from '../domain/records/ids'
import { openTo } from './openings'
import type { Pool } from './pool'

/** For whom each mentor is possible, among all who wait and are not on hold. */
export type WhoCan = ReadonlyMap<ParticipantId, readonly ParticipantId[]>

/** Another woman who waits for the same mentor and has fewer to choose from. */
export type Rival = { readonly id: ParticipantId; readonly open: number; readonly days: number }

/** With so few possible mentors each of them is scarce for her. */
const FEW = 2

export function possibleMentors(pool: Pool): WhoCan {
  return new Map(
    [...pool.mentees.values()]
      .filter(({ standing }) => standing.waitingDays !== null && standing.hold === null)
      .map((mentee) => [mentee.id, openTo(pool, mentee)]),
  )
}

/** How many others wait for whom that mentor is possible too. */
export function othersFor(whoCan: WhoCan, menteeId: ParticipantId, mentorId: ParticipantId): number {
  return [...whoCan].filter(([id, open]) => id !== menteeId && open.includes(mentorId)).length
}

/** The women who need that mentor more: at most two are possible for them, and fewer than for her. The one with fewest first, then the longest waiting. */
export function needierFor(
  pool: Pool,
  whoCan: WhoCan,
  { menteeId, mentorId }: { readonly menteeId: ParticipantId; readonly mentorId: ParticipantId },
): readonly Rival[] {
  const own = whoCan.get(menteeId)?.length ?? 0
  return [...whoCan]
    .filter(([id, open]) => id !== menteeId && open.includes(mentorId))
    .filter(([, open]) => open.length <= FEW && open.length < own)
    .map(([id, open]) => ({
      id,
      open: open.length,
      days: pool.mentees.get(id)?.standing.waitingDays ?? 0,
    }))
    .toSorted((a, b) => a.open - b.open || b.days - a.days || (a.id < b.id ? -1 : 1))
}
