import type { Stop } from '../domain/records/ground'
import type { ParticipantId } from '../domain/records/ids'
import type { HardRule } from '../domain/records/judgement'
import type { WhyNobody } from '../domain/records/proposal'
import { pairOf, type Pool } from './pool'
import type { Profile } from './profile'
import { stopsFor } from './rules'

/** How many pairs each hard rule stops, and how many of them nothing else would stop. Lifted stops do not count. */
export type StopCounts = { readonly [R in HardRule]: { readonly stops: number; readonly alone: number } }

/** The same over the waiting list, and the women for whom that rule alone stands between them and any mentor at all. */
export type Removals = {
  readonly [R in HardRule]: StopCounts[R] & { readonly leavesAlone: readonly ParticipantId[] }
}

export function countStops(pairs: readonly { readonly stops: readonly Stop[] }[]): StopCounts {
  const standing = pairs.map(({ stops }) => stops.filter(({ lifted }) => lifted === null))
  return byRule((rule) => {
    const stopped = standing.filter((stops) => stops.some((stop) => stop.rule === rule))
    return { stops: stopped.length, alone: stopped.filter((stops) => stops.length === 1).length }
  })
}

/** Why nobody may be proposed to a woman, told from her pairs with every mentor; null when somebody may. */
export function whyNobody(pairs: readonly { readonly stops: readonly Stop[] }[]): WhyNobody | null {
  if (pairs.length === 0) return 'noMentors'
  if (pairs.some(({ stops }) => stops.every(({ lifted }) => lifted !== null))) return null
  const { veto, place } = countStops(pairs)
  if (veto.stops === pairs.length) return 'allVetoed'
  return place.stops === pairs.length ? 'noPlaces' : 'rules'
}

/** What the hard rules do to everyone who waits; mentors who have left are not counted. */
export function removalsOf(pool: Pool): Removals {
  const mentors = [...pool.mentors.values()].filter(({ standing }) => standing.status !== 'left')
  const waiting = [...pool.mentees.values()].filter(({ standing }) => standing.waitingDays !== null)
  const women = waiting.map((mentee) => ({ id: mentee.id, ...stopsOf(pool, mentee, mentors) }))
  return byRule((rule) => ({
    stops: women.reduce((sum, { counts }) => sum + counts[rule].stops, 0),
    alone: women.reduce((sum, { counts }) => sum + counts[rule].alone, 0),
    leavesAlone: women.flatMap(({ id, open, counts }) => (open === 0 && counts[rule].alone > 0 ? [id] : [])),
  }))
}

function stopsOf(
  pool: Pool,
  mentee: Profile,
  mentors: readonly Profile[],
): { counts: StopCounts; open: number } {
  const others = mentors.filter(({ id }) => id !== mentee.id)
  const pairs = others.map((mentor) => ({ stops: stopsFor(pairOf(pool, mentee, mentor)) }))
  return {
    counts: countStops(pairs),
    open: pairs.filter(({ stops }) => stops.every((stop) => stop.lifted !== null)).length,
  }
}

function byRule<T>(of: (rule: HardRule) => T): { readonly [R in HardRule]: T } {
  return {
    language: of('language'),
    times: of('times'),
    distance: of('distance'),
    noGo: of('noGo'),
    place: of('place'),
    age: of('age'),
    veto: of('veto'),
  }
}
