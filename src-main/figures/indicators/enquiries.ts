import { daysBetween } from '../../domain/records/calendar'
import { ANSWER_DAYS } from '../../domain/rules/today/enquiry-unanswered'
import { recordOf, type Facts, type Spell } from '../facts'
import { count, measure, share } from '../indicator'
import { isWithin } from '../period'

const RECEIVED = ['participants.roles.enquiry.on']
const ANSWERED = [...RECEIVED, 'participants.roles.enquiry.answeredOn']

export const enquiries = count({
  code: 'enquiries',
  unit: 'enquiries',
  timing: 'during',
  sourceFields: RECEIVED,
  list: (facts, period) => those(facts, ({ enquiry }) => isWithin(enquiry?.on, period)),
})

export const enquiriesAnsweredInTime = count({
  code: 'enquiriesAnsweredInTime',
  unit: 'enquiries',
  timing: 'during',
  sourceFields: ANSWERED,
  list: (facts, period) =>
    those(facts, (spell) => isWithin(spell.enquiry?.on, period) && isAnsweredInTime(spell)),
})

export const answeredInTimeShare = share({
  code: 'answeredInTimeShare',
  part: enquiriesAnsweredInTime,
  base: enquiries,
})

export const answersGiven = count({
  code: 'answersGiven',
  unit: 'enquiries',
  timing: 'during',
  sourceFields: ANSWERED,
  list: (facts, period) => those(facts, ({ enquiry }) => isWithin(enquiry?.answeredOn, period)),
})

export const answerDaysMedian = measure({
  code: 'answerDaysMedian',
  kind: 'median',
  unit: 'days',
  base: answersGiven,
  sourceFields: [],
  of: ({ spells }, id) => answerDays(recordOf(spells, id)) ?? 0,
})

export const ENQUIRIES = [
  enquiries,
  enquiriesAnsweredInTime,
  answeredInTimeShare,
  answersGiven,
  answerDaysMedian,
]

function isAnsweredInTime(spell: Spell): boolean {
  return (answerDays(spell) ?? Infinity) <= ANSWER_DAYS
}

function answerDays({ enquiry }: Spell): number | null {
  if (enquiry === null || enquiry.answeredOn === null) return null
  return daysBetween(enquiry.on, enquiry.answeredOn)
}

function those({ spells }: Facts, wanted: (spell: Spell) => boolean): string[] {
  return [...spells.values()].filter(wanted).map(({ id }) => id)
}
