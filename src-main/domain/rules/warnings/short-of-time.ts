import { addDays, daysBetween, type Day } from '../../records/calendar'
import type { Course } from '../course'
import { daysCovered } from '../holds'
import type { Signs, WarningRule } from './warning'

/** Days looked back on, and how many of them may be a pause at most. */
const BACK_DAYS = 90
const MOST_PAUSE = 45
/** The share of the agreed meetings below which time has become short. */
const SHARE = 0.5

/** They meet less than half as often as agreed over three months; time is most often short at the mentor's. */
export const mentorShortOfTime: WarningRule = (course, today, signs) => {
  const { match, begunOn, meetings } = course
  if (begunOn === null || daysBetween(begunOn, today) < BACK_DAYS) return null
  const from = addDays(today, -BACK_DAYS)
  const held = meetings.slice(meetings.findLastIndex(({ heldOn }) => heldOn <= from) + 1)
  const last = held.at(-1)
  if (last === undefined) return null
  const rested = daysCovered(match.pauses, from, today)
  const agreed = agreedIn(course, BACK_DAYS - rested, signs)
  if (rested > MOST_PAUSE || held.length >= agreed * SHARE) return null
  return { since: firstOfMonth(last.heldOn), half: 'mentor', gaps: { held: held.length, agreed } }
}

/** Meetings in so many days, as agreed or else as both wished; none when nobody said. */
function agreedIn(course: Course, days: number, signs: Signs): number {
  const monthly = course.agreements.at(-1)?.meetingsPerMonth ?? signs.wishedMeetings(course) ?? 0
  return Math.round((monthly * days) / 30)
}

/** So that a sign that lasts is the same sign from meeting to meeting within a month. */
function firstOfMonth(day: Day): Day {
  return addDays(day, 1 - Number(day.slice(8, 10)))
}
