import type { Participant } from '../../domain/records/participant'
import type { Part } from '../cast'
import { likely, pickByWeight, seededFor, whole, type Chance } from '../chance'
import type { Making } from '../making'
import { pickTown, type Town } from './home'
import { languagesOf } from './languages'
import { childrenOf, danishAfter, labourOf } from './life'
import { nameOf, pickOrigin, pickSettledOrigin, type Name, type Origin } from './origin'
import { canBeOwnFirm, pickFormerJob, pickMentorJob, pickWantedJob, type Job } from './trade'

/** Everything about a woman that the rest of the sample rests on. */
export type Sketch = {
  readonly part: Part
  readonly id: string
  readonly name: Name
  /** Null for a woman born in Denmark. */
  readonly origin: Origin | null
  readonly birth: number
  readonly age: number
  readonly arrivalYear: number | null
  /** All her life, for a woman born here. */
  readonly yearsHere: number
  readonly danish: NonNullable<Participant['danish']>
  /** Besides Danish. */
  readonly languages: Participant['languages']
  readonly town: Town
  readonly had: Job | null
  readonly wanted: Job | null
  readonly yearsInJob: number
  readonly education: number
  readonly labour: NonNullable<Participant['labourMarket']>
  readonly children: Participant['children']
}

const DAYS_IN_YEAR = 365.25

/** @param startYear the year in which the office first heard of her; she had come to Denmark by then. */
export function sketchOf(making: Making, part: Part, startYear: number): Sketch {
  const chance = seededFor(making.seed, `woman ${part.index}`)
  const isMentee = part.role === 'mentee'
  const age = isMentee ? ageBetween(chance, 20, 64) : ageBetween(chance, 25, 75)
  const origin = isMentee ? pickOrigin(chance) : mentorOrigin(chance)
  const arrivalYear = origin === null ? null : arrivalOf(chance, { origin, age, isMentee, startYear })
  const yearsHere = arrivalYear === null ? age : making.year - arrivalYear
  const work = isMentee ? menteeWork(chance, age - yearsHere) : mentorWork(chance, age)
  return {
    part,
    id: `w${String(part.index + 1).padStart(5, '0')}`,
    name: nameOf(making, part.index, origin, age),
    origin,
    birth: making.today - Math.round(age * DAYS_IN_YEAR) - whole(chance, 1, 360),
    age,
    arrivalYear,
    yearsHere,
    danish: origin === null ? 'native' : danishAfter(chance, yearsHere, isMentee),
    languages: languagesOf(chance, origin),
    town: pickTown(chance),
    ...work,
    labour: employed(labourOf(chance, age, isMentee), work.had),
    children: childrenOf(chance, age),
  }
}

/** Her age in years between two ages, most often in the first half. */
function ageBetween(chance: Chance, youngest: number, oldest: number): number {
  return youngest + Math.floor(Math.min(chance(), (chance() + chance()) / 1.4) * (oldest - youngest))
}

type Coming = {
  readonly origin: Origin
  readonly age: number
  readonly isMentee: boolean
  readonly startYear: number
}

/** The year she came to Denmark: for most mentees as a grown woman and lately, for mentors long ago. */
function arrivalOf(chance: Chance, { origin, age, isMentee, startYear }: Coming): number {
  const longest = Math.max(1, age - (isMentee ? 21 : 5))
  const most = Math.min(longest, isMentee ? 20 : 35)
  const least = Math.min(isMentee ? 1 : 8, most)
  const skewed = isMentee ? chance() ** 1.6 : chance()
  const years = least + Math.floor(skewed * (most - least + 1))
  const earliest = Math.min(origin.since ?? 0, startYear)
  return Math.max(startYear - years, earliest)
}

/** A teacher has no firm of her own; she is employed. */
function employed(labour: Sketch['labour'], job: Job | null): Sketch['labour'] {
  return labour === 'selfEmployed' && !canBeOwnFirm(job) ? 'fullTime' : labour
}

/** Most mentors were born here. */
function mentorOrigin(chance: Chance): Origin | null {
  return likely(chance, 0.28) ? pickSettledOrigin(chance) : null
}

type Work = Pick<Sketch, 'had' | 'wanted' | 'yearsInJob' | 'education'>

/** A mentee who came young has had no job before; the others have, and nearly all want one. */
function menteeWork(chance: Chance, ageAtArrival: number): Work {
  const workYears = ageAtArrival - 21
  const had = workYears >= 2 && likely(chance, 0.88) ? pickFormerJob(chance) : null
  const schooling = pickByWeight(chance, [1, 2, 3], (level) => level)
  const education = had?.level ?? schooling
  const wanted = likely(chance, 0.9) ? pickWantedJob(chance, had, education) : null
  return {
    had,
    wanted,
    yearsInJob: Math.max(2, Math.min(workYears, whole(chance, 2, 14))),
    education,
  }
}

function mentorWork(chance: Chance, age: number): Work {
  const had = pickMentorJob(chance)
  const yearsInJob = Math.max(2, Math.min(age - 24, whole(chance, 3, 36)))
  return { had, wanted: null, yearsInJob, education: had.level }
}
