import type { ParticipantId } from '../domain/records/ids'
import type { Answers } from '../domain/records/interview'
import type { Loosening } from '../domain/records/loosening'
import { TAXONOMIES } from '../domain/taxonomies'
import { pairOf, type Pool } from './pool'
import type { Profile } from './profile'
import { inRole } from './propose'
import { isAllowed } from './rules'

/** A change and the mentors who could be proposed to her with it and cannot without. */
export type Opening = { readonly change: Loosening; readonly opens: readonly ParticipantId[] }

/** What keeps mentors from one mentee, and what would let them in. */
export type Openings = {
  /** Those who may be proposed to her as things stand. */
  readonly open: readonly ParticipantId[]
  /** Each change that opens at least one mentor, the one that opens most first. */
  readonly changes: readonly Opening[]
}

/** @throws Refusal `role-missing` when she is not a mentee by the day of the pool. */
export function openingsFor(pool: Pool, menteeId: ParticipantId): Openings {
  const mentee = inRole(pool, 'mentee', menteeId)
  const open = openTo(pool, mentee)
  const known = new Set(open)
  const changes = loosenings(mentee)
    .map((change) => ({
      change,
      opens: openTo(pool, loosened(mentee, change)).filter((id) => !known.has(id)),
    }))
    .filter(({ opens }) => opens.length > 0)
    .filter((opening) => !tellsHowFar(pool, mentee, opening))
  return { open, changes: worthSaying(changes).toSorted((a, b) => b.opens.length - a.opens.length) }
}

/** The mentors no hard rule keeps from her, in the order of the records. */
export function openTo(pool: Pool, mentee: Profile): readonly ParticipantId[] {
  return [...pool.mentors.values()]
    .filter((mentor) => mentor.id !== mentee.id && mentor.standing.status !== 'left')
    .filter((mentor) => isAllowed(pairOf(pool, mentee, mentor)))
    .map(({ id }) => id)
}

/** She with the one thing changed. */
export function loosened(mentee: Profile, change: Loosening): Profile {
  if (change.field === 'danish') return { ...mentee, danish: change.to }
  return { ...mentee, answers: { ...mentee.answers, ...otherwise(mentee.answers, change) } }
}

function otherwise(answers: Answers, change: Exclude<Loosening, { field: 'danish' }>): Partial<Answers> {
  const { times, notWith, ageWish } = answers
  if (change.field === 'times') return { times: [...times, change.code] }
  if (change.field === 'online') return { online: true }
  if (change.field === 'travelKm') return { travelKm: change.to }
  if (change.field === 'notWith') return { notWith: notWith.filter((code) => code !== change.code) }
  return { ageWish: ageWish === null ? null : { ...ageWish, must: false } }
}

const FARTHEST = 100
const DISTANCES = [5, 10, 15, 20, 25, 30, 40, 50, 75, FARTHEST]

/** A longer way that opens a pair of whom one has a protected address would tell how far away she lives; the longest of all does not. */
function tellsHowFar({ mentors }: Pool, mentee: Profile, { change, opens }: Opening): boolean {
  if (change.field !== 'travelKm' || change.to === FARTHEST) return false
  return mentee.hidden || opens.some((id) => mentors.get(id)?.hidden === true)
}

/** Every single change that could matter; an answer she has not given stops nobody and is left alone. */
function loosenings({ answers, danish }: Profile): readonly Loosening[] {
  const { times, online, travelKm, notWith, ageWish } = answers
  const slots = times.length === 0 ? [] : TAXONOMIES.times.filter(({ code }) => !times.includes(code))
  return [
    ...slots.map(({ code }) => ({ field: 'times', code }) as const),
    ...(online === true ? [] : [{ field: 'online' } as const]),
    ...DISTANCES.filter((to) => travelKm !== null && to > travelKm).map(
      (to) => ({ field: 'travelKm', to }) as const,
    ),
    ...notWith.map((code) => ({ field: 'notWith', code }) as const),
    ...(ageWish?.must === true ? [{ field: 'ageWish' } as const] : []),
    ...(danish === 'none' || danish === 'a1' ? [{ field: 'danish', to: 'a2' } as const] : []),
  ]
}

/** A longer way is worth saying only where it opens more than a shorter one. */
function worthSaying(changes: readonly Opening[]): readonly Opening[] {
  return changes.filter(({ change, opens }) => {
    if (change.field !== 'travelKm') return true
    return !changes.some(
      (other) =>
        other.change.field === 'travelKm' &&
        other.change.to < change.to &&
        other.opens.length >= opens.length,
    )
  })
}
