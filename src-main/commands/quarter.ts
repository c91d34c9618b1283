import type { Quarter } from '../contract/report'
import type { Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Narrative } from '../domain/records/office-papers'
import { Refusal } from '../domain/refusal'
import { FOLLOW_UP_DAYS } from '../figures/indicators/contact'
import { ANSWER_DAYS } from '../domain/rules/today/enquiry-unanswered'
import { halfYear, ownPeriod, passed, quarter, wholeYear, type Period } from '../figures/period'

/** The norms in days that names and definitions mention. */
export const NORMS = { answerDays: ANSWER_DAYS, followUpDays: FOLLOW_UP_DAYS }

/** A quarter, a longer period that holds it, or one of the office's own making. */
export type Asked = Quarter & {
  readonly span?: 'quarter' | 'halfYear' | 'year' | 'own'
  readonly own?: { readonly from: Day; readonly to: Day } | null
}

/** The part of the period that has passed. @throws Refusal `period-not-begun` */
export function periodOf(asked: Asked, today: Day): Period {
  const period = passed(wholePeriod(asked), today)
  if (period === null) throw new Refusal('period-not-begun')
  return period
}

function wholePeriod({ year, quarter: number, span = 'quarter', own = null }: Asked): Period {
  if (span === 'year') return wholeYear(year)
  if (span === 'halfYear') return halfYear(year, number <= 2 ? 1 : 2)
  return span === 'own' && own !== null ? ownPeriod(own.from, own.to) : quarter(year, number)
}

export function quarterId({ year, quarter: number }: Quarter): string {
  return `${year}-q${number}`
}

/** What the office wrote for that quarter; empty where it wrote nothing. */
export function narrativeOf(office: Office, which: Quarter): Omit<Narrative, 'id'> {
  const { id: _id, ...words } = office.narratives.get(quarterId(which)) ?? { id: '', ...NOTHING_WRITTEN }
  return words
}

export const NOTHING_WRITTEN: Omit<Narrative, 'id'> = {
  wentWell: '',
  wasHard: '',
  next: '',
  storyId: null,
  spent: null,
  deviations: {},
}

/** The quarter just before. */
export function quarterBefore({ year, quarter: number }: Quarter): Quarter {
  return number === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: number - 1 }
}
