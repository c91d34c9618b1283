import { ageOn, type Day } from '../../domain/records/calendar'
import type { DanishLevel, Participant } from '../../domain/records/participant'
import { recordOf } from '../facts'
import { count, type Count } from '../indicator'
import { mentees } from './participation'

type Work = NonNullable<Participant['labourMarket']>

/** The mentees who are there at the end, in the same bands as the mentors. */
export const MENTEES_BY_AGE = [
  ofAge('menteesUnder30', (age) => age < 30),
  ofAge('mentees30To49', (age) => age >= 30 && age < 50),
  ofAge('mentees50AndOver', (age) => age >= 50),
  ofMentees('menteesOfUnknownAge', 'birthDate', ({ birthDate }) => birthDate === null),
]

export const MENTEES_BY_WORK = [
  ofWork('menteesInWork', ['fullTime', 'partTime', 'selfEmployed']),
  ofWork('menteesSeekingWork', ['unemployed']),
  ofWork('menteesInEducation', ['student']),
  ofWork('menteesOutsideWork', ['leave', 'retired', 'other']),
  ofMentees('menteesOfUnknownWork', 'labourMarket', ({ labourMarket }) => labourMarket === null),
]

/** CEFR levels taken together as the Danish courses' own tests do: A2 and below, B1, B2 and above. */
export const MENTEES_BY_DANISH = [
  ofDanish('menteesDanishA2', ['none', 'a1', 'a2']),
  ofDanish('menteesDanishB1', ['b1']),
  ofDanish('menteesDanishB2', ['b2', 'c1', 'native']),
  ofMentees('menteesOfUnknownDanish', 'danish', ({ danish }) => danish === null),
]

export const BACKGROUND = [...MENTEES_BY_AGE, ...MENTEES_BY_WORK, ...MENTEES_BY_DANISH]

function ofAge(code: string, inBand: (age: number) => boolean): Count {
  return ofMentees(
    code,
    'birthDate',
    ({ birthDate }, day) => birthDate !== null && inBand(ageOn(birthDate, day)),
  )
}

function ofWork(code: string, kinds: readonly Work[]): Count {
  return ofMentees(code, 'labourMarket', ({ labourMarket }) => kinds.some((kind) => kind === labourMarket))
}

function ofDanish(code: string, levels: readonly DanishLevel[]): Count {
  return ofMentees(code, 'danish', ({ danish }) => levels.some((level) => level === danish))
}

function ofMentees(
  code: string,
  field: keyof Participant,
  wanted: (woman: Participant, day: Day) => boolean,
): Count {
  return count({
    code,
    unit: 'women',
    timing: 'atEnd',
    sourceFields: [...mentees.atEnd.sourceFields, `participants.${field}`],
    list: (facts, period) =>
      mentees.atEnd.compute(facts, period).list.filter((id) => wanted(recordOf(facts.women, id), period.to)),
  })
}
