import type { MatchPage } from '@contract/matches'
import type { Plan } from '@contract/plan'
import dayjs from 'dayjs'

export type Begun = Plan['agreements'][number]

export type Values = Pick<Begun, 'practicalities' | 'confidential'> & {
  on: string | null
  from: string | null
  until: string | null
  mentee: string
  mentor: string
  meetingsPerMonth: number | string
}

const USUAL_MONTHS = 6
const NOTHING = { practicalities: '', confidential: true, meetingsPerMonth: 2 }
const NO_WORDS = { mentee: '', mentor: '' }

type Beginning = { newest: Begun | undefined; corrects: boolean; today: string }

/** What the form begins with: the agreement it corrects, one that follows the newest, or a first one. */
export function valuesFrom(page: MatchPage, { newest, corrects, today }: Beginning): Values {
  const { practicalities, confidential, meetingsPerMonth } = newest ?? NOTHING
  const expectations = newest?.expectations ?? NO_WORDS
  return {
    ...expectations,
    practicalities,
    confidential,
    meetingsPerMonth,
    ...daysFrom(page, { newest, corrects, today }),
  }
}

function daysFrom(
  page: MatchPage,
  { newest, corrects, today }: Beginning,
): Pick<Values, 'on' | 'from' | 'until'> {
  if (newest === undefined)
    return { on: today, from: page.confirmedOn, until: page.agreedUntil ?? later(today) }
  const { on, from, until } = newest
  return corrects ? { on, from, until } : { on: today, from: until, until: later(until) }
}

function later(day: string): string {
  return dayjs(day).add(USUAL_MONTHS, 'month').format('YYYY-MM-DD')
}
