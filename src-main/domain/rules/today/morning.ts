import { onceEach } from '../../once-each'
import type { Office } from '../../office'
import { addDays, type Day } from '../../records/calendar'
import type { Match } from '../../records/match'
import type { ContactNorms } from '../../records/norms'
import type { Participant } from '../../records/participant'
import { coursesIn, type Course } from '../course'
import { covers } from '../holds'
import { isRunning } from '../matches'
import { normsOf } from '../norms'
import { standings, type Standing } from '../standing'
import type { Signs } from '../warnings/warning'
import type { Task } from './task'

/** The office as it lies on the desk in the morning, laid out once for all the rules. */
export type Morning = {
  readonly office: Office
  readonly today: Day
  readonly norms: ContactNorms
  readonly signs: Signs
  /** The course of any match as it stands this morning. */
  readonly courseOf: (match: Match) => Course
  /** The pairs that run, those on a pause too. */
  readonly running: readonly Course[]
  /** The pairs that ended lately. */
  readonly closed: readonly Course[]
  /** Where each woman stands in each role she has not left. */
  readonly present: readonly { readonly woman: Participant; readonly standing: Standing }[]
}

/** One rule of the list: what it finds to be done this morning. */
export type TaskRule = (morning: Morning) => Task[]

export function morningOf(office: Office, today: Day, signs: Signs): Morning {
  const courseOn = coursesIn(office)
  const courseOf = onceEach((match: Match) => courseOn(match, today))
  const matches = [...office.matches.values()].filter(({ confirmedOn }) => confirmedOn <= today)
  const lately = addDays(today, -LATELY_DAYS)
  const courses = (wanted: (match: Match) => boolean) => matches.filter(wanted).map(courseOf)
  return {
    office,
    today,
    norms: normsOf(office),
    signs,
    courseOf,
    running: courses((match) => isRunning(match, today)),
    closed: courses(({ closure }) => closure !== null && closure.on <= today && closure.on >= lately),
    present: presentIn(office, today),
  }
}

/** Days after which a match that ended is no longer asked about. */
const LATELY_DAYS = 120

/** Whether the pair rests that day. */
export function rests({ match }: Course, today: Day): boolean {
  return match.pauses.some((pause) => covers(pause, today))
}

function presentIn(office: Office, today: Day): Morning['present'] {
  const all = standings(office, today)
  return [...office.participants.values()].flatMap((woman) =>
    Object.values(all.get(woman.id) ?? {})
      .filter(({ status }) => status !== 'left')
      .map((standing) => ({ woman, standing })),
  )
}
