import type { Part } from '../cast'
import { likely, pickByWeight, seededFor, whole, type Chance } from '../chance'
import { HISTORY_DAYS, officeDay, type Making } from '../making'
import enquirySources from '../material/enquiry-sources.json'

/** The days on which a woman came nearer to a match, in order; null for what has not happened yet. */
export type Path = {
  readonly enquiry: {
    readonly on: number
    readonly source: string
    readonly answeredOn: number | null
  } | null
  readonly signedUp: number | null
  readonly interviewed: number | null
  readonly evaluated: number | null
}

export function pathOf(making: Making, part: Part): Path {
  const chance = seededFor(making.seed, `path ${part.index}`)
  const start = startOf(chance, making, part)
  const answered = officeDay(start + whole(chance, 0, 6))
  const signedUp = answered + whole(chance, 1, 18)
  const interviewed = officeDay(signedUp + whole(chance, 4, 20))
  const evaluated = officeDay(interviewed + whole(chance, 0, 8))
  const steps = STEPS[part.fate]
  const reached = (step: number, day: number) => (step <= steps && day <= making.today ? day : null)
  const camePlainly = steps >= 2 && likely(chance, 0.08)
  const source = pickByWeight(chance, SOURCES, ([, weights]) => weights[part.role])[0]
  return {
    enquiry: camePlainly ? null : { on: start, source, answeredOn: reached(1, answered) },
    signedUp: reached(2, signedUp),
    interviewed: reached(3, interviewed),
    evaluated: reached(4, evaluated),
  }
}

/** A second time, as a mentor, for one whose own time as a mentee ended well. */
export function returningPath(making: Making, index: number, endedOn: number): Path {
  const chance = seededFor(making.seed, `return ${index}`)
  const signedUp = officeDay(endedOn + whole(chance, 30, 80))
  const interviewed = officeDay(signedUp + whole(chance, 5, 15))
  const evaluated = officeDay(interviewed + whole(chance, 0, 5))
  const reached = (day: number) => (day <= making.today ? day : null)
  return {
    enquiry: null,
    signedUp: reached(signedUp),
    interviewed: reached(interviewed),
    evaluated: reached(evaluated),
  }
}

/** How many of the steps answered, signed up, interviewed, evaluated she takes. */
const STEPS: Record<Part['fate'], number> = {
  unanswered: 0,
  enquired: 1,
  signedUp: 2,
  interviewed: 3,
  notReady: 4,
  contactPerson: 3,
  returning: 4,
  ready: 4,
}

const SOURCES = Object.entries(enquirySources)

/** The first day the office heard of her. Those who have not come far are mostly new. */
function startOf(chance: Chance, making: Making, { fate }: Part): number {
  const [latest, earliest] = WHEN[fate]
  const isLate = (fate === 'unanswered' || fate === 'enquired') && likely(chance, 0.2)
  const from = isLate ? earliest * 4 : earliest
  return inSeason(chance, making, Math.min(from, HISTORY_DAYS), latest)
}

/** Days before today between which she came: the latest and the earliest. */
const WHEN: Record<Part['fate'], readonly [number, number]> = {
  unanswered: [0, 8],
  enquired: [8, 60],
  signedUp: [26, 60],
  interviewed: [46, 90],
  notReady: [60, 240],
  contactPerson: [60, HISTORY_DAYS],
  returning: [HISTORY_DAYS - 70, HISTORY_DAYS],
  ready: [62, HISTORY_DAYS],
}

/** A day between two numbers of days before today; few women write in July and December, many in January and after the summer. */
function inSeason(chance: Chance, making: Making, earliest: number, latest: number): number {
  const days = [0, 1, 2].map(() => making.today - whole(chance, latest, earliest))
  const [first = making.today] = days
  return days.find((day) => likely(chance, seasonOf(day))) ?? first
}

/** How eagerly women write at that time of the year, from 0 to 1. */
function seasonOf(day: number): number {
  const dayOfYear = ((day % 365.25) + 365.25) % 365.25
  if (dayOfYear > 175 && dayOfYear < 220) return 0.25
  return dayOfYear > 335 ? 0.4 : 0.9
}
