import type { ParticipantId } from '../../domain/records/ids'
import type { Seen } from './make'
import { pairOf, type Pool } from '../pool'
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
  const mentors = [...pool.mentors.values()]
    .filter(({ id }) => !leftOut.has(id))
    .toSorted(byId)
    .map((profile) => ({ profile, places: placesFor(pool, profile, { mentees, underWay }) }))
    .filter(({ places }) => places > 0)
  return { mentees, mentors }
}

function placesFor(
  pool: Pool,
  mentor: Profile,
  { mentees, underWay }: { readonly mentees: readonly Profile[]; readonly underWay: Seen },
): number {
  const between = mentees.map((mentee) => pairOf(pool, mentee, mentor).between)
  const asked = mentees.filter(({ id }) => underWay.get(id) === mentor.id).length
  const promised = between.filter(({ pin }) => pin !== null).length + asked
  if (mentor.standing.available) return Math.max(mentor.standing.openPlaces, promised)
  const opened = between.some(({ overrides }) => overrides.place !== undefined)
  return Math.max(promised, opened ? 1 : 0)
}

function byId(a: Profile, b: Profile): number {
  return a.id < b.id ? -1 : 1
}
