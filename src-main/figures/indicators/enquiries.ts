import { daysBetween } from '../../domain/records/calendar'
import { ANSWER_DAYS } from '../../domain/rules/today/enquiry-unanswered'
import { recordOf, type Spell } from '../facts'
import { happenings } from '../happenings'
import { count, measure, share } from '../indicator'

const RECEIVED = ['participants.roles.enquiry.on']
const ANSWERED = [...RECEIVED, 'participants.roles.enquiry.answeredOn']

const asked = happenings(
  ({ spells }) => spells.values(),
  ({ enquiry }) => enquiry?.on,
)
const answered = happenings(
  ({ spells }) => spells.values(),
  ({ enquiry }) => enquiry?.answeredOn,
)

export const enquiries = count({
  code: 'enquiries',
  unit: 'enquiries',
  timing: 'during',
  sourceFields: RECEIVED,
  list: (facts, period) => asked(facts, period).map(({ id }) => id),
})

export const enquiriesAnsweredInTime = count({
  code: 'enquiriesAnsweredInTime',
  unit: 'enquiries',
  timing: 'during',
  sourceFields: ANSWERED,
  list: (facts, period) =>
    asked(facts, period)
      .filter(isAnsweredInTime)
      .map(({ id }) => id),
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
  list: (facts, period) => answered(facts, period).map(({ id }) => id),
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
