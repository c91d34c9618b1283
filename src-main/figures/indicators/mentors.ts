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

export const mentorsFullTime = ofMentors(
  'mentorsFullTime',
  ['participants.labourMarket'],
  (woman) => woman.labourMarket === 'fullTime',
)

export const mentorsFullTimeShare = share({
  code: 'mentorsFullTimeShare',
  part: mentorsFullTime,
  base: mentorsWithKnownWork,
})

/** The bands break at 30 and 50, as those of the study of volunteers that they are compared with. */
export const MENTORS_BY_AGE = [
  ofAge('mentorsUnder30', (age) => age < 30),
  ofAge('mentors30To49', (age) => age >= 30 && age < 50),
  ofAge('mentors50AndOver', (age) => age >= 50),
  ofMentors('mentorsOfUnknownAge', ['participants.birthDate'], ({ birthDate }) => birthDate === null),
]

export const MENTORS = [...MENTORS_BY_AGE, mentorsWithKnownWork, mentorsFullTime, mentorsFullTimeShare]

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
