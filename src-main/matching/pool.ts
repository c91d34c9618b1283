import type { Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ParticipantId } from '../domain/records/ids'
import type { Answers } from '../domain/records/interview'
import { standings } from '../domain/rules/standing'
import { betweenBy, dealingsIn, type Between, type BetweenOf, type Dealings } from './between'
import { profileOf, type Profile } from './profile'
import { weightsOf, type WeightsFor } from './weights'

/** Everyone who may be looked at together on one day, made ready once for any number of questions. */
export type Pool = {
  readonly today: Day
  /** Every mentee and every mentor who has begun, those who have left included. */
  readonly mentees: ReadonlyMap<ParticipantId, Profile>
  readonly mentors: ReadonlyMap<ParticipantId, Profile>
  readonly between: BetweenOf
  readonly dealings: Dealings
  /** The weights the office works with. */
  readonly weights: WeightsFor
}

/** Two women looked at together. */
export type Pair = {
  readonly mentee: Profile
  readonly mentor: Profile
  readonly between: Between
  readonly today: Day
}

export function poolOf(office: Office, today: Day): Pool {
  const mentees = new Map<ParticipantId, Profile>()
  const mentors = new Map<ParticipantId, Profile>()
  const byRole = standings(office, today)
  for (const woman of office.participants.values()) {
    const { mentee, mentor } = byRole.get(woman.id) ?? {}
    if (mentee !== undefined) mentees.set(woman.id, profileOf(woman, mentee, today))
    if (mentor !== undefined) mentors.set(woman.id, profileOf(woman, mentor, today))
  }
  return {
    today,
    mentees,
    mentors,
    between: betweenBy(office, today),
    dealings: dealingsIn(office),
    weights: weightsOf(office),
  }
}

/** The pool after the coordinator has decided something about pairs, and nothing else has changed. */
export function rejudged(pool: Pool, office: Office): Pool {
  return { ...pool, between: betweenBy(office, pool.today), dealings: dealingsIn(office) }
}

/** The pool as it would be if one mentee had answered so. */
export function trying(pool: Pool, id: ParticipantId, answers: Partial<Answers>): Pool {
  const mentee = pool.mentees.get(id)
  if (mentee === undefined) return pool
  const tried = { ...mentee, answers: { ...mentee.answers, ...answers } }
  return { ...pool, mentees: new Map(pool.mentees).set(id, tried) }
}

export function pairOf(pool: Pool, mentee: Profile, mentor: Profile): Pair {
  return { mentee, mentor, between: pool.between(mentee.id, mentor.id), today: pool.today }
}
