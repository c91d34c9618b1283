import { COUNTRY_GROUPS, countryGroupOf, MUNICIPALITIES, municipalityOf } from '../../domain/groups'
import { ageOn, yearOf, type Day } from '../../domain/records/calendar'
import type { DanishLevel, Participant } from '../../domain/records/participant'
import { isProtected } from '../../domain/rules/standing'
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

/** Levels taken together as the funds of the EU ask for them: ISCED 0–2, 3–4 and 5–8. */
export const MENTEES_BY_EDUCATION = [
  ofEducation('menteesWithSchool', [1]),
  ofEducation('menteesWithTraining', [2]),
  ofEducation('menteesWithHigherEducation', [3, 4, 5]),
  ofMentees('menteesOfUnknownEducation', 'education', ({ education }) => education === null),
]

/** Whole calendar years since she came. */
export const MENTEES_BY_STAY = [
  ofStay('menteesHere2Years', (years) => years <= 2),
  ofStay('menteesHere5Years', (years) => years >= 3 && years <= 5),
  ofStay('menteesHere10Years', (years) => years >= 6 && years <= 10),
  ofStay('menteesHereLonger', (years) => years > 10),
  ofMentees('menteesOfUnknownStay', 'arrivalYear', ({ arrivalYear }) => arrivalYear === null),
]

export const MENTEES_BY_ORIGIN = [
  ...COUNTRY_GROUPS.map((code) => ofOrigin(code, (group) => group === code)),
  ofOrigin('OtherCountries', (group) => group === undefined),
  ofMentees('menteesOfUnknownOrigin', 'originCountry', ({ originCountry }) => originCountry === null),
]

export const MENTEES_BY_MUNICIPALITY = [
  ...MUNICIPALITIES.map((code) => ofMunicipality(`menteesIn${code}`, (one) => one === code)),
  ofMunicipality('menteesInOtherMunicipalities', (one) => one === undefined),
  ofMentees('menteesOfUnknownMunicipality', 'address', (woman, day) => postcodeTold(woman, day) === null),
]

/** Each list is everyone once. */
export const MENTEE_BREAKDOWNS = [
  MENTEES_BY_AGE,
  MENTEES_BY_WORK,
  MENTEES_BY_DANISH,
  MENTEES_BY_EDUCATION,
  MENTEES_BY_STAY,
  MENTEES_BY_ORIGIN,
  MENTEES_BY_MUNICIPALITY,
]

export const BACKGROUND = MENTEE_BREAKDOWNS.flat()

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

function ofEducation(code: string, levels: readonly number[]): Count {
  return ofMentees(code, 'education', ({ education }) => education !== null && levels.includes(education))
}

function ofStay(code: string, inBand: (years: number) => boolean): Count {
  return ofMentees(
    code,
    'arrivalYear',
    ({ arrivalYear }, day) => arrivalYear !== null && inBand(yearOf(day) - arrivalYear),
  )
}

function ofOrigin(name: string, inGroup: (group: string | undefined) => boolean): Count {
  return ofMentees(
    `menteesFrom${name}`,
    'originCountry',
    ({ originCountry }) => originCountry !== null && inGroup(countryGroupOf(originCountry)),
  )
}

function ofMunicipality(code: string, wanted: (municipality: string | undefined) => boolean): Count {
  return ofMentees(code, 'address', (woman, day) => {
    const postcode = postcodeTold(woman, day)
    return postcode !== null && wanted(municipalityOf(postcode))
  })
}

/** Where a woman lives whose address is protected is told to nobody, not even as one of many. */
function postcodeTold(woman: Participant, day: Day): string | null {
  return isProtected(woman, day) ? null : woman.address.postcode
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
