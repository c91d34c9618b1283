import { newest, type Office } from '../office'
import { addDays, addMonths, type Day } from '../records/calendar'
import { HALVES, type Half, type Match } from '../records/match'
import type { Moment, Survey } from '../records/survey'
import { TAXONOMIES } from '../taxonomies'
import { unasked, type DueOf } from './dues'

/** What the two last said to one question, 1 to 5 each, and how far apart they are; null where one has not answered. */
export type Balance = {
  readonly question: string
  readonly mentee: number | null
  readonly mentor: number | null
  readonly gap: number | null
  /** How much the gap has grown since both first answered; null until both have done so twice. */
  readonly widened: number | null
}

/** The two sides of a pair, question by question, in the order of the printed form. */
export function balanceOf(surveys: readonly Survey[]): Balance[] {
  return TAXONOMIES.surveyQuestions.map(({ code }) => {
    const [mentee, mentor] = [said(surveys, 'mentee', code), said(surveys, 'mentor', code)]
    const gap = apart(mentee.last, mentor.last)
    const before = mentee.count > 1 && mentor.count > 1 ? apart(mentee.first, mentor.first) : null
    return {
      question: code,
      mentee: mentee.last,
      mentor: mentor.last,
      gap,
      widened: gap === null || before === null ? null : gap - before,
    }
  })
}

/** The highest answer to "do you get what you yourself hoped for?" that counts as a need not met. */
const UNMET = 2

/** Whose own needs the match does not meet, by what each of the two last said. */
export function unmetNeeds(surveys: readonly Survey[]): Half[] {
  return HALVES.filter((half) => {
    const { last } = said(surveys, half, 'needs-met')
    return last !== null && last <= UNMET
  })
}

type Said = { readonly first: number | null; readonly last: number | null; readonly count: number }

/** What one of the two said to one question over time. */
function said(surveys: readonly Survey[], half: Half, question: string): Said {
  const hers = surveys.filter(({ side, answers }) => side === half && answers[question] !== undefined)
  const last = newest(hers, ({ on }) => on)
  const first = hers.reduce<Survey | null>(
    (oldest, survey) => (oldest === null || isBefore(survey, oldest) ? survey : oldest),
    null,
  )
  return {
    first: first?.answers[question] ?? null,
    last: last?.answers[question] ?? null,
    count: hers.length,
  }
}

function isBefore(one: Survey, other: Survey): boolean {
  return one.on < other.on || (one.on === other.on && one.id < other.id)
}

function apart(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.abs(one - other)
}

/** A survey that is to be asked of one half, and the day it was due. */
export type SurveyDue = DueOf<Moment>

/** Days after the first meeting by which both are asked how it was. */
const ASKED_WITHIN = 14

/** The surveys that are due by that day and not answered: after the first meeting, at three and six months, and at the close. */
export function surveysMissing(office: Office, match: Match, today: Day): SurveyDue[] {
  const answered = [...office.surveys.values()].filter(({ matchId }) => matchId === match.id)
  return unasked(surveyDays(match), answered, today)
}

function surveyDays({ firstMeeting, closure }: Match): Omit<SurveyDue, 'side'>[] {
  if (firstMeeting === null) return []
  const on = firstMeeting.on
  const open: Omit<SurveyDue, 'side'>[] = [
    { moment: 'start', on: addDays(on, ASKED_WITHIN) },
    { moment: 'threeMonths', on: addMonths(on, 3) },
    { moment: 'sixMonths', on: addMonths(on, 6) },
  ]
  if (closure === null) return open
  return [...open.filter((due) => due.on < closure.on), { moment: 'close', on: closure.on }]
}
