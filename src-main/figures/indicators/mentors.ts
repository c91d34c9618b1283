import { ageOn, type Day } from '../../domain/records/calendar'
import type { Participant } from '../../domain/records/participant'
import { recordOf } from '../facts'
import { count, share, type Count } from '../indicator'
import { mentors } from './participation'

export const mentorsWithKnownWork = ofMentors(
  'mentorsWithKnownWork',
  ['participants.labourMarket'],
  (woman) => woman.labourMarket !== null,
)

export const mentorsFullTime = ofWork('mentorsFullTime', ['fullTime'])

export const mentorsPartTime = ofWork('mentorsPartTime', ['partTime'])

/** Everyone whose work is known, by how much of it there is. */
export const MENTORS_BY_WORK = [
  mentorsFullTime,
  mentorsPartTime,
  ofWork('mentorsSelfEmployed', ['selfEmployed']),
  ofWork('mentorsNotInWork', ['unemployed', 'student', 'leave', 'retired', 'other']),
]

export const mentorsFullTimeShare = share({
  code: 'mentorsFullTimeShare',
  part: mentorsFullTime,
  base: mentorsWithKnownWork,
})

/** The bands break at 30 and 50, as those of the study of volunteers that they are compared with. */
export const mentorsUnder30 = ofAge('mentorsUnder30', (age) => age < 30)
export const mentors30To49 = ofAge('mentors30To49', (age) => age >= 30 && age < 50)
export const mentors50AndOver = ofAge('mentors50AndOver', (age) => age >= 50)

export const MENTORS_BY_AGE = [
  mentorsUnder30,
  mentors30To49,
  mentors50AndOver,
  ofMentors('mentorsOfUnknownAge', ['participants.birthDate'], ({ birthDate }) => birthDate === null),
]

/** Levels taken together as those of the mentees. */
export const MENTORS_BY_EDUCATION = [
  ofEducation('mentorsWithSchool', [1]),
  ofEducation('mentorsWithTraining', [2]),
  ofEducation('mentorsWithHigherEducation', [3, 4, 5]),
  ofMentors('mentorsOfUnknownEducation', ['participants.education'], ({ education }) => education === null),
]

export const MENTORS = [
  ...MENTORS_BY_AGE,
  mentorsWithKnownWork,
  ...MENTORS_BY_WORK,
  mentorsFullTimeShare,
  ...MENTORS_BY_EDUCATION,
]

function ofWork(code: string, kinds: readonly Participant['labourMarket'][]): Count {
  return ofMentors(code, ['participants.labourMarket'], ({ labourMarket }) => kinds.includes(labourMarket))
}

function ofEducation(code: string, levels: readonly number[]): Count {
  return ofMentors(
    code,
    ['participants.education'],
    ({ education }) => education !== null && levels.includes(education),
  )
}

function ofAge(code: string, inBand: (age: number) => boolean): Count {
  return ofMentors(
    code,
    ['participants.birthDate'],
    ({ birthDate }, day) => birthDate !== null && inBand(ageOn(birthDate, day)),
  )
}

function ofMentors(
  code: string,
  fields: readonly string[],
  wanted: (woman: Participant, day: Day) => boolean,
): Count {
  return count({
    code,
    unit: 'women',
    timing: 'atEnd',
    sourceFields: [...mentors.atEnd.sourceFields, ...fields],
    list: (facts, period) =>
      mentors.atEnd.compute(facts, period).list.filter((id) => wanted(recordOf(facts.women, id), period.to)),
  })
}
