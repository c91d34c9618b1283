import type { ParticipantId } from '../../domain/records/ids'
import type { Seen } from './looked'
import type { Pool } from '../pool'
import type { Profile } from '../profile'

/** Who takes part in a round, in the order of their ids, so that the same women always give the same plan. */
export type Entrants = { readonly mentees: readonly Profile[]; readonly mentors: readonly Mentor[] }

/** A mentor with the number of women she has room for in this round. */
export type Mentor = { readonly profile: Profile; readonly places: number }

/** Everyone who waits and is not on hold or left out; every mentor with a place, and those whom the coordinator has pinned or opened for one of them, or who are being asked. */
export function entrantsOf(pool: Pool, leftOut: ReadonlySet<ParticipantId>, underWay: Seen): Entrants {
  const mentees = [...pool.mentees.values()]
    .filter(({ id, standing }) => standing.waitingDays !== null && standing.hold === null && !leftOut.has(id))
    .toSorted(byId)
  const promised = promisedTo(pool, mentees, underWay)
  const mentors = [...pool.mentors.values()]
    .filter(({ id }) => !leftOut.has(id))
    .toSorted(byId)
    .map((profile) => ({ profile, places: Math.max(openPlaces(profile), promised.get(profile.id) ?? 0) }))
    .filter(({ places }) => places > 0)
  return { mentees, mentors }
}

function openPlaces({ standing }: Profile): number {
  return standing.available ? standing.openPlaces : 0
}

/** How many places each mentor must have for pins, rules set aside, and questions under way. */
function promisedTo(
  pool: Pool,
  mentees: readonly Profile[],
  underWay: Seen,
): ReadonlyMap<ParticipantId, number> {
  const promised = new Map<ParticipantId, number>()
  for (const { id } of mentees)
    for (const mentor of pool.dealings.get(id) ?? []) {
      const { pin, overrides } = pool.between(id, mentor)
      const known = promised.get(mentor) ?? 0
      if (pin !== null || underWay.get(id) === mentor) promised.set(mentor, known + 1)
      else if (overrides.place !== undefined) promised.set(mentor, Math.max(1, known))
    }
  return promised
}

function byId(a: Profile, b: Profile): number {
  return a.id < b.id ? -1 : 1
}
