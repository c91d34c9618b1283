import type { Quarter } from '../contract/report'
import type { Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Narrative } from '../domain/records/office-papers'
import { Refusal } from '../domain/refusal'
import { FOLLOW_UP_DAYS } from '../figures/indicators/contact'
import { ANSWER_DAYS } from '../domain/rules/today/enquiry-unanswered'
import { passed, quarter, type Period } from '../figures/period'

/** The norms in days that names and definitions mention. */
export const NORMS = { answerDays: ANSWER_DAYS, followUpDays: FOLLOW_UP_DAYS }

/** The part of the quarter that has passed. @throws Refusal `period-not-begun` */
export function periodOf({ year, quarter: number }: Quarter, today: Day): Period {
  const period = passed(quarter(year, number), today)
  if (period === null) throw new Refusal('period-not-begun')
  return period
}

export function quarterId({ year, quarter: number }: Quarter): string {
  return `${year}-q${number}`
}

/** What the office wrote for that quarter; empty where it wrote nothing. */
export function narrativeOf(
  office: Office,
  which: Quarter,
): Pick<Narrative, 'wentWell' | 'wasHard' | 'next'> {
  const { wentWell, wasHard, next } = office.narratives.get(quarterId(which)) ?? NOTHING_WRITTEN
  return { wentWell, wasHard, next }
}

const NOTHING_WRITTEN = { wentWell: '', wasHard: '', next: '' }
